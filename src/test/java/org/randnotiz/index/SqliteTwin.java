package org.randnotiz.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.randnotiz.index.document.PostEntry;

/// The same texts in SQLite's FTS5, for comparison: its own tokens, no German, one thread.
final class SqliteTwin implements Closeable {

    private final Connection connection;

    SqliteTwin(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute(
                    "CREATE VIRTUAL TABLE IF NOT EXISTS posts USING fts5(text, tokenize = 'unicode61 remove_diacritics 0')");
        }
    }

    /// Adds posts in one transaction.
    void add(List<PostEntry> posts) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO posts (text) VALUES (?)")) {
            for (PostEntry post : posts) {
                insert.setString(1, post.post().text());
                insert.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    /// The best fifty hits with snippets; returns how many there are.
    int search(String match) throws SQLException {
        String sql =
                "SELECT rowid, snippet(posts, 0, '[', ']', '…', 40) FROM posts WHERE posts MATCH ? ORDER BY rank LIMIT 50";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, match);
            int rows = 0;
            try (ResultSet hits = select.executeQuery()) {
                while (hits.next()) {
                    rows += hits.getString(2).isEmpty() ? 0 : 1;
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
