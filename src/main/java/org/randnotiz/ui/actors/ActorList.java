package org.randnotiz.ui.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.wording.Texts;

/// All actors, and a field that narrows them by name, alias, country or Wikidata item.
final class ActorList extends VBox {

    private static final int MOST = 10_000;
    private static final double ROW = 46;

    private final ActorWords words;
    private final TextField search = new TextField();
    private final ListView<Actor> list = new ListView<>();
    private final Label none = new Label();
    private final Consumer<@Nullable Actor> onChoice;
    private NameIndex<Actor> index = NameIndex.of(List.of(), actor -> List.of());
    private @Nullable Actors shown;
    private boolean filling;

    /// @param onChoice hears which actor is chosen; null for none
    ActorList(Texts texts, Consumer<@Nullable Actor> onChoice) {
        this.words = new ActorWords(texts);
        this.onChoice = onChoice;
        getStyleClass().add("actor-list");
        search.setPromptText(texts.get("actors.search"));
        search.setAccessibleText(texts.get("actors.search"));
        search.textProperty().subscribe(text -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Escape.on(search, this::giveUp);
        none.setText(texts.get("actors.noneFound"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(texts.get("actors.title"));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling) {
                onChoice.accept(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, list);
    }

    TextField search() {
        return search;
    }

    /// What has been typed to find an actor.
    String typed() {
        return search.getText().strip();
    }

    /// Whether any actor fits what has been typed.
    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /// Shows these actors and chooses one without reporting it.
    void show(Actors actors, @Nullable ActorId chosen) {
        if (shown == null || !shown.equals(actors)) {
            shown = actors;
            index = NameIndex.of(actors.all(), ActorList::findable);
            fill();
        }
        choose(chosen);
    }

    /// Marks an actor as the chosen one without reporting it; what has been typed gives way if it hides the actor.
    void choose(@Nullable ActorId chosen) {
        if (chosen == null) {
            quietly(() -> list.getSelectionModel().clearSelection());
            return;
        }
        if (position(chosen) < 0 && !search.getText().isEmpty()) {
            search.clear();
        }
        int at = position(chosen);
        quietly(() -> {
            if (at < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - 3));
            }
        });
    }

    private int position(ActorId id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void fill() {
        Actor chosen = list.getSelectionModel().getSelectedItem();
        List<Actor> found = index.best(search.getText(), MOST);
        quietly(() -> {
            list.getItems().setAll(found);
            if (chosen != null && position(chosen.id()) >= 0) {
                list.getSelectionModel().select(position(chosen.id()));
            }
        });
    }

    private void quietly(Runnable change) {
        boolean before = filling;
        filling = true;
        change.run();
        filling = before;
    }

    private static List<String> findable(Actor actor) {
        List<String> names = new ArrayList<>(actor.names());
        if (actor.country() != null) {
            names.add(actor.country());
        }
        if (actor.wikidata() != null) {
            names.add(actor.wikidata());
        }
        return names;
    }

    /// Empties the field.
    private boolean giveUp() {
        boolean any = !search.getText().isEmpty();
        search.clear();
        return any;
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            press.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        } else if (press.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
            press.consume();
            list.getSelectionModel().clearAndSelect(0);
            onChoice.accept(list.getItems().getFirst());
        }
    }

    private final class Cell extends ListCell<Actor> {

        private final Label name = new Label();
        private final Label kind = new Label();
        private final Label aliases = new Label();
        private final VBox lines;

        Cell() {
            getStyleClass().add("actor-cell");
            name.getStyleClass().add("actor-name");
            kind.getStyleClass().add("actor-kind");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            aliases.getStyleClass().add("actor-aliases");
            lines = new VBox(new HBox(name, CardFrame.gap(), kind), aliases);
            lines.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Actor actor, boolean empty) {
            super.updateItem(actor, empty);
            if (empty || actor == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(actor.name());
            kind.setText(words.kind(actor));
            aliases.setText(String.join(", ", actor.aliases()));
            setAccessibleText(actor.name() + ", " + words.kind(actor) + ", " + aliases.getText());
            setGraphic(lines);
        }
    }
}
