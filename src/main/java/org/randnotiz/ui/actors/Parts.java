package org.randnotiz.ui.actors;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.TagChooser;
import org.randnotiz.wording.Texts;

/// What is asked before an actor is merged or deleted.
///
/// @param texts the language
record Parts(Texts texts) {

    private static final int MOST = 50;

    /// Asks which actor shall stand for `actor`.
    ///
    /// @param marks how many marks name it, in words
    Part merge(Actor actor, Actors actors, String marks, Consumer<ActorId> merge, Runnable cancel) {
        NameIndex<Actor> index = NameIndex.of(actors.all(), Actor::names);
        ActorWords words = new ActorWords(texts);
        Label what = sentence(texts.get("actors.merge.what", actor.name()));
        Label then = sentence("");
        Button confirm = confirm(texts.get("actors.merge.do"));
        confirm.setDisable(true);
        ChooserOf chooser = new ChooserOf();
        TagChooser<ActorId> heir = new TagChooser<>(
                texts, false, id -> actors.name(id), typed -> chooser.offers.apply(typed), false);
        chooser.offers = typed -> index.best(typed, MOST).stream()
                .filter(other -> !other.id().equals(actor.id()))
                .map(other -> Offer.plain(
                        other.name(), words.kind(other), String.join(", ", other.aliases()),
                        () -> heir.add(other.id())))
                .toList();
        heir.getStyleClass().add("framed");
        heir.setPrompt(texts.get("actors.parent.prompt"));
        heir.onChange(chosen -> {
            confirm.setDisable(chosen.isEmpty());
            then.setText(
                    chosen.isEmpty()
                            ? ""
                            : texts.get(
                                    "actors.merge.then", actors.name(chosen.getFirst()), actor.name(), marks));
        });
        heir.onDone(() -> {
            if (!confirm.isDisabled()) {
                confirm.requestFocus();
            }
        });
        confirm.setOnAction(event -> merge.accept(heir.chosen().getFirst()));
        FieldBox box = new FieldBox(texts, texts.get("actors.merge.into"), heir, heir.field());
        return new Part(
                part(texts.get("actors.merge.title"), List.of(what, box, then), confirm, cancel), heir.field(),
                confirm);
    }

    /// The chooser is made of what it offers, and what it offers chooses in it.
    private static final class ChooserOf {
        private Function<String, List<Offer>> offers = typed -> List.of();
    }

    /// Says what deleting means, and asks whether to.
    Part remove(Actor actor, List<Actor> along, String marks, boolean any, Runnable remove, Runnable cancel) {
        Label what = sentence(
                any
                        ? texts.get("actors.remove.named", marks, actor.name())
                        : texts.get("actors.remove.unnamed",
                                actor.name()));
        Label more = sentence(
                along.isEmpty()
                        ? ""
                        : texts.get(
                                "actors.remove.along",
                                String.join(", ", along.stream().map(Actor::name).toList())));
        Button confirm = confirm(texts.get("actors.remove.do"));
        confirm.getStyleClass().setAll("button", "danger");
        confirm.setOnAction(event -> remove.run());
        return new Part(
                part(texts.get("actors.remove.title"), List.of(what, more), confirm, cancel), confirm, confirm);
    }

    VBox part(String title, List<? extends Node> middle, Button confirm, Runnable cancel) {
        Label heading = new Label(title);
        heading.getStyleClass().add("part-title");
        Button back = new Button(texts.get("actors.cancel"));
        back.setOnAction(event -> cancel.run());
        back.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(back, confirm);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("part-buttons");
        VBox part = new VBox(heading);
        part.getChildren().addAll(middle);
        part.getChildren().add(buttons);
        part.getStyleClass().add("actor-part");
        return part;
    }

    static Button confirm(String words) {
        Button confirm = new Button(words);
        confirm.getStyleClass().add("accent");
        confirm.setMinWidth(Region.USE_PREF_SIZE);
        return confirm;
    }

    static Label sentence(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
