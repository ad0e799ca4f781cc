package org.randnotiz.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.ui.Focus;
import org.randnotiz.wording.Texts;

/// What a person sees before a project is open: three ways to begin, and the six keys that matter.
final class StartPage extends StackPane {

    private static final List<String> BEGINNINGS = List.of("project.sample", "project.new", "project.open");
    private static final int RECENT = 4;
    private static final List<List<String>> KEYS = List.of(
            List.of("/", "start.key.search"),
            List.of("J K", "start.key.posts"),
            List.of("A E W M", "start.key.marks"),
            List.of("U", "start.key.judge"),
            List.of("key.control+Z", "start.key.undo"),
            List.of("F1", "start.key.all"));

    private final @Nullable Node first;

    /// @param recent folders of projects opened lately, the last one first
    /// @param open   opens one of them
    StartPage(Texts texts, Commands commands, List<Path> recent, Consumer<Path> open) {
        getStyleClass().add("start-page");
        Label name = new Label("Randnotiz");
        name.getStyleClass().add("start-name");
        Label claim = new Label(texts.get("start.claim"));
        claim.getStyleClass().add("start-claim");
        claim.setWrapText(true);
        VBox beginnings = new VBox();
        beginnings.getStyleClass().add("start-beginnings");
        for (String id : BEGINNINGS) {
            Button button = CommandTexts.button(commands, id, texts);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            button.getStyleClass().add(id.equals("project.sample") ? "accent" : "start-button");
            Label about = new Label(texts.get("start.about." + id));
            about.getStyleClass().add("muted");
            about.setWrapText(true);
            beginnings.getChildren().add(new VBox(button, about));
        }
        VBox keys = new VBox();
        keys.getStyleClass().add("start-keys");
        Label heading = new Label(texts.get("start.keys"));
        heading.getStyleClass().add("section-heading");
        keys.getChildren().add(heading);
        for (List<String> key : KEYS) {
            HBox caps = new HBox();
            caps.getStyleClass().add("key-caps");
            caps.setMinWidth(110);
            for (String cap : key.getFirst().replace("key.control", texts.get("key.control")).split(" ", -1)) {
                Label shown = new Label(cap);
                shown.getStyleClass().add("key-cap");
                caps.getChildren().add(shown);
            }
            HBox line = new HBox(caps, new Label(texts.get(key.getLast())));
            line.getStyleClass().add("key-line");
            line.setAlignment(Pos.CENTER_LEFT);
            keys.getChildren().add(line);
        }
        HBox columns = new HBox(beginnings, keys);
        columns.getStyleClass().add("start-columns");
        VBox page = new VBox(name, claim, columns);
        @Nullable
        VBox recentOnes = null;
        List<Path> there = recent.stream().filter(Files::isDirectory).limit(RECENT).toList();
        if (!there.isEmpty()) {
            recentOnes = recent(texts, there, open);
            page.getChildren().add(recentOnes);
        }
        first = recentOnes == null
                ? beginnings.lookup(".accent")
                : Focus.firstIn(recentOnes);
        page.getStyleClass().add("start-card");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(page);
    }

    /// Puts the focus on what Enter most likely means: the project opened last, or else the sample project.
    void begin() {
        if (first != null) {
            first.requestFocus();
        }
    }

    private static VBox recent(Texts texts, List<Path> projects, Consumer<Path> open) {
        Label heading = new Label(texts.get("start.recent"));
        heading.getStyleClass().add("section-heading");
        VBox list = new VBox(heading);
        list.getStyleClass().add("start-recent");
        for (Path project : projects) {
            Hyperlink link = new Hyperlink(String.valueOf(project.getFileName()));
            link.setOnAction(event -> open.accept(project));
            Label where = new Label(String.valueOf(project.getParent()));
            where.getStyleClass().add("muted");
            HBox line = new HBox(link, where);
            line.getStyleClass().add("key-line");
            line.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(line);
        }
        return list;
    }
}
