import org.jspecify.annotations.NullMarked;

/// Randnotiz, a workbench for annotating timestamped German news posts.
///
/// Nothing is exported for others to use: the one exception lets JavaFX start the application.
@NullMarked
@SuppressWarnings("requires-automatic") // the German dictionary and what reads it are no modules
module org.randnotiz {
    requires static org.jspecify;

    requires java.desktop; // ImageIO writes the pictures
    requires java.logging; // the log goes to java.util.logging
    requires org.slf4j;

    requires atlantafx.base;
    requires javafx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    requires info.picocli;

    requires org.apache.lucene.core;
    requires org.apache.lucene.join;
    requires org.carrot2.morfologik.fsa;

    requires tools.jackson.core;

    exports org.randnotiz.app to
            javafx.graphics;

    // picocli fills the fields of commands
    opens org.randnotiz.app to
            info.picocli;
    opens org.randnotiz.cli to
            info.picocli;
}
