package org.randnotiz.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.randnotiz.index.Always;
import org.randnotiz.index.CatchUp;
import org.randnotiz.index.Folder;
import org.randnotiz.index.LuceneIndex;
import org.randnotiz.index.document.GermanAnalysis;
import org.randnotiz.index.document.IndexRow;
import org.randnotiz.search.meaning.Meaning;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.search.query.QueryText;
import org.randnotiz.text.Span;

/// Where the index says that words stand is where they are found in the text.
@SuppressWarnings("NullAway") // JUnit fills the fields
final class HitFinderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "Taliban", "Ministerium", "islamisch", "\"russische Außenministerium\"", "Außenmin*", "minist*", "Terror",
        "\"Islamischen Emirats\" Anerkennung", "exakt:Kasan", "Kaasn~", "gehen", "Sicher*", "IS-K", "Lavrov",
        "Treffen OR Anschlag", "exakt:\"des Islamischen\" Kabul", "Sprecherin", "nicht", "15", "Taliban Taliban",
        "Taliban OR \"die Taliban\""})
    void theIndexFindsInEachPostWhatIsFoundInItsText(String query) throws IOException {
        Folder posts = new Folder();
        for (String part : Files.readString(Path.of("samples", "lage-zentralasien.txt")).split("\n\n")) {
            posts.add("1", "2024-04-01T23:17:00+02:00", part.strip());
        }
        try (LuceneIndex index = LuceneIndex.open(folder, Folder.BERLIN, () -> {})) {
            new CatchUp(index, posts).run(Always.GO_ON);
        }
        Finder finder =
                Finder.of(Meaning.of(QueryText.parse(query), Names.NONE).query(), GermanAnalysis.load());
        List<List<Span>> inTexts = new ArrayList<>();
        List<List<Span>> inIndex = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                for (int post = 0; post < leaf.reader().maxDoc(); post++) {
                    String text = IndexRow.text(leaf.reader(), post);
                    List<Span> inText = finder.find(text);
                    if (!inText.isEmpty()) {
                        inTexts.add(inText);
                        inIndex.add(new HitFinder(finder).find(leaf.reader(), post, text));
                    }
                }
            }
        }
        assertFalse(inTexts.isEmpty());
        assertEquals(inTexts, inIndex);
    }
}
