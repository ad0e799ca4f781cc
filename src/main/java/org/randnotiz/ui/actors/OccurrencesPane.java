package org.randnotiz.ui.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.ui.MarkTypeBox;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.type.WrappedLabel;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.NameHunt;
import org.randnotiz.work.Occurrence;
import org.randnotiz.work.Occurrence.Standing;
import org.randnotiz.work.Occurrences;
import org.randnotiz.work.Progress;
import org.randnotiz.work.Running;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// Shows every place where names stand, lets a person untick some, and marks the others in one step.
///
/// Looks again by itself whenever the names, the type or the posts change. JavaFX thread only.
public final class OccurrencesPane {

    private static final double ROW = 44;

    private final Texts texts;
    private final Workbench workbench;
    private final OccurrencesHost host;
    private final MarkWish wish;
    private final SearchRequest search;
    private final FlowPane names = new FlowPane();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final MarkTypeBox type;
    private final CheckBox create = new CheckBox();
    private final Label says = new WrappedLabel();
    private final RadioButton here = new RadioButton();
    private final RadioButton everywhere = new RadioButton();
    private final Label heading = new Label();
    private final Label note = new WrappedLabel();
    private final Label nothing = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final ListView<Occurrence> list = new ListView<>();
    private final Button all = new Button();
    private final Button none = new Button();
    private final Button mark = new Button();
    private final Button cancel = new Button();
    private final CardFrame frame;

    private final Set<Occurrence> unticked = new HashSet<>();
    private final Set<Occurrence> ticked = new HashSet<>();
    private Occurrences found = new Occurrences(List.of(), 0, true, 0);
    private final AnimationTimer poll = new AnimationTimer() {
        @Override
        public void handle(long now) {
            showProgress();
        }
    };
    private @Nullable Running running;
    private int asked;
    private boolean closed;

    /// @param search the present search, whose posts can be looked into
    public OccurrencesPane(
            Texts texts, Workbench workbench, MarkWish wish, SearchRequest search, OccurrencesHost host) {
        this.texts = texts;
        this.workbench = workbench;
        this.wish = wish;
        this.search = search;
        this.host = host;
        this.type = new MarkTypeBox(texts, workbench.workspace().codebook().types());
        VBox middle = new VBox(head(), listHead(), list, note);
        middle.getStyleClass().add("occurrences");
        VBox.setVgrow(list, Priority.ALWAYS);
        frame = ActorsCard.around(middle, texts, texts.get("occurrences.title"), this::close);
        mark.getStyleClass().add("accent");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setOnAction(event -> mark());
        cancel.setText(texts.get("actors.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> close());
        bar.setVisible(false);
        bar.setAccessibleText(texts.get("actors.looking"));
        frame.foot(bar, CardFrame.gap(), cancel, mark);
        look();
    }

    /// The card to show.
    public Overlay.Card card() {
        return new Overlay.Card(frame, list, () -> mark, this::close);
    }

    private VBox head() {
        Workspace now = workbench.workspace();
        names.getStyleClass().add("name-boxes");
        for (String name : wish.names()) {
            CheckBox box = new CheckBox(name);
            box.setSelected(true);
            box.selectedProperty().addListener((property, before, is) -> look());
            boxes.add(box);
        }
        if (boxes.size() == 1) {
            names.getChildren().add(new Label(texts.get("actors.quoted", wish.names().getFirst())));
        } else {
            names.getChildren().addAll(boxes);
        }
        type.setValue(now.codebook().type(wish.type()).orElse(null));
        create.setSelected(true);
        create.setText(texts.get("occurrences.create", wish.names().getFirst()));
        says.getStyleClass().add("muted");
        showSaid();
        type.valueProperty().addListener((property, before, is) -> {
            showSaid();
            look();
        });
        create.selectedProperty().addListener((property, before, is) -> showCount());
        ToggleGroup where = new ToggleGroup();
        here.setToggleGroup(where);
        everywhere.setToggleGroup(where);
        here.setText(texts.get("occurrences.here"));
        here.setDisable(now.open() == null);
        everywhere.setText(
                search.query().isBlank()
                        ? texts.get("occurrences.everywhere")
                        : texts.get("occurrences.found", search.query()));
        where.selectToggle(now.open() == null ? everywhere : here);
        where.selectedToggleProperty().addListener((property, before, is) -> look());
        HBox what = new HBox(
                new FieldBox(texts, texts.get("occurrences.type"), type, type),
                new FieldBox(texts, texts.get("occurrences.where"), new FlowPane(16, 4, here, everywhere), here));
        what.getStyleClass().add("field-row");
        here.setAccessibleText(here.getText());
        VBox head = new VBox(
                new FieldBox(texts, texts.get("occurrences.names"), names, names), what, create, says);
        head.getStyleClass().add("occurrences-head");
        return head;
    }

    private HBox listHead() {
        heading.getStyleClass().add("section-heading");
        all.setText(texts.get("occurrences.all"));
        none.setText(texts.get("occurrences.none"));
        for (Button button : List.of(all, none)) {
            button.getStyleClass().add("flat");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        all.setOnAction(event -> tickAll(true));
        none.setOnAction(event -> tickAll(false));
        note.getStyleClass().add("muted");
        note.visibleProperty().bind(note.textProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.setFixedCellSize(ROW);
        list.setMinHeight(3 * ROW);
        list.setAccessibleText(texts.get("occurrences.places"));
        list.setCellFactory(view -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        HBox row = new HBox(heading, CardFrame.gap(), all, none);
        row.getStyleClass().add("list-head");
        return row;
    }

    private FieldSpec.@Nullable Actors lead() {
        MarkType chosen = type.getValue();
        return chosen == null ? null : MarkWish.lead(chosen);
    }

    /// Whether the marks need an actor that there is not.
    private boolean lacksActor() {
        boolean said = wish.type().equals(typeId()) && !wish.values().isEmpty();
        return lead() != null && wish.actor() == null && !said;
    }

    private String typeId() {
        MarkType chosen = type.getValue();
        return chosen == null ? "" : chosen.id();
    }

    private void showSaid() {
        boolean lacks = lacksActor();
        create.setVisible(lacks);
        create.setManaged(lacks);
        FieldSpec.Actors lead = lead();
        ActorId actor = wish.actor();
        String words = lead != null && actor != null
                ? texts.get(
                        "occurrences.says",
                        texts.of(lead.label()),
                        workbench.workspace().actors().name(actor))
                : "";
        says.setText(words);
        says.setVisible(!words.isEmpty());
        says.setManaged(!words.isEmpty());
    }

    /// What each mark says.
    ///
    /// @param created the actor that is made with the marks; null for none
    private Map<String, FieldValue> values(@Nullable ActorId created) {
        if (wish.type().equals(typeId()) && !wish.values().isEmpty()) {
            return wish.values();
        }
        Map<String, FieldValue> values = new HashMap<>();
        FieldSpec.Actors lead = lead();
        ActorId actor = wish.actor() != null ? wish.actor() : created;
        if (lead != null && actor != null) {
            values.put(lead.id(), new FieldValue.Actors(List.of(actor)));
        }
        return values;
    }

    private List<String> wanted() {
        return boxes.stream()
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList();
    }

    private NameHunt hunt(@Nullable ActorId created) {
        return new NameHunt(wanted(), typeId(), values(created), everywhere.isSelected() ? search : null);
    }

    private void look() {
        stop();
        int number = ++asked;
        show(new Occurrences(List.of(), 0, true, 0));
        nothing.setText(texts.get("actors.looking"));
        working(true);
        running = workbench
                .registry()
                .find(
                        hunt(null),
                        answer -> {
                            if (number == asked && !closed) {
                                working(false);
                                nothing.setText(texts.get("occurrences.nothing"));
                                show(answer);
                            }
                        },
                        problem -> {
                            if (number == asked && !closed) {
                                fail(problem);
                            }
                        });
    }

    private void working(boolean is) {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setVisible(is);
        if (is) {
            poll.start();
        } else {
            poll.stop();
        }
    }

    private void showProgress() {
        Progress progress = running == null ? null : running.progress();
        if (progress != null && progress.total() > 0) {
            bar.setProgress((double) progress.done() / progress.total());
            nothing.setText(texts.get("occurrences.looked", progress.done(), progress.total()));
        }
    }

    private void fail(Problem problem) {
        if (closed) {
            return;
        }
        working(false);
        nothing.setText(texts.of(problem));
        note.setText(texts.of(problem));
        mark.setDisable(false);
    }

    private void show(Occurrences answer) {
        found = answer;
        ticked.clear();
        unticked.clear();
        list.getItems().setAll(answer.found());
        if (!answer.found().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        note.setText(
                !answer.complete()
                        ? texts.get("occurrences.more", answer.found().size())
                        : answer.behind() > 0 ? texts.get("occurrences.behind", answer.behind()) : "");
        showCount();
    }

    private boolean isTicked(Occurrence place) {
        return switch (place.standing()) {
            case FREE -> !unticked.contains(place);
            case OTHERWISE -> ticked.contains(place);
            case MARKED, CLOSED -> false;
        };
    }

    private static boolean isTickable(Occurrence place) {
        return place.standing() == Standing.FREE || place.standing() == Standing.OTHERWISE;
    }

    private void tick(Occurrence place, boolean on) {
        if (place.standing() == Standing.FREE) {
            if (on) {
                unticked.remove(place);
            } else {
                unticked.add(place);
            }
        } else if (place.standing() == Standing.OTHERWISE) {
            if (on) {
                ticked.add(place);
            } else {
                ticked.remove(place);
            }
        }
    }

    private void toggle(Occurrence place) {
        tick(place, !isTicked(place));
        list.refresh();
        showCount();
    }

    /// Ticks all that nothing speaks against, or none.
    private void tickAll(boolean on) {
        for (Occurrence place : found.found()) {
            tick(place, on && place.standing() == Standing.FREE);
        }
        list.refresh();
        showCount();
    }

    private List<Occurrence> chosen() {
        return found.found().stream().filter(this::isTicked).toList();
    }

    private void showCount() {
        int chosen = chosen().size();
        heading.setText(
                found.found().isEmpty()
                        ? texts.get("occurrences.places")
                        : texts.get(
                                "occurrences.counted",
                                texts.counted("occurrences.places", found.found().size()),
                                texts.counted("actors.posts", found.posts()),
                                chosen));
        mark.setText(texts.counted("occurrences.mark", chosen));
        mark.setDisable(chosen == 0 || workbench.workspace().readOnly() != null);
    }

    private void mark() {
        List<Occurrence> places = chosen();
        if (places.isEmpty() || mark.isDisabled()) {
            return;
        }
        stop();
        mark.setDisable(true);
        working(true);
        Actor created = lacksActor() && create.isSelected() ? newActor() : null;
        running = workbench
                .registry()
                .mark(
                        hunt(created == null ? null : created.id()),
                        created,
                        places,
                        this::marked,
                        this::fail);
    }

    private Actor newActor() {
        Workspace now = workbench.workspace();
        String name = wish.names().getFirst();
        return Actor.named(now.actors().newId(name), name, now.who().id());
    }

    private void marked(Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused refused -> fail(refused.problem());
            case Outcome.Done done -> {
                closed = true;
                poll.stop();
                host.done(done);
            }
        }
    }

    private void stop() {
        if (running != null) {
            running.progress().cancel();
            running = null;
        }
    }

    private void close() {
        closed = true;
        poll.stop();
        stop();
        host.close();
    }

    private void pressed(KeyEvent press) {
        Occurrence place = list.getSelectionModel().getSelectedItem();
        if (press.getCode() == KeyCode.SPACE && place != null) {
            press.consume();
            toggle(place);
        } else if (press.getCode() == KeyCode.A && press.isShortcutDown()) {
            press.consume();
            tickAll(found.found().stream().anyMatch(one -> one.standing() == Standing.FREE && !isTicked(one)));
        } else if (press.getCode() == KeyCode.ENTER) {
            press.consume(); // The list would keep it for itself.
            mark();
        }
    }

    private String standing(Occurrence place) {
        return switch (place.standing()) {
            case FREE -> "";
            case OTHERWISE -> texts.get("occurrences.otherwise");
            case MARKED -> texts.get("occurrences.marked");
            case CLOSED -> texts.get("occurrences.closed");
        };
    }

    private final class Cell extends ListCell<Occurrence> {

        private static final int BEFORE = 48;

        private final TickLine line = new TickLine();
        private final Label before = new Label();
        private final Label hit = new Label();
        private final Label behind = new Label();
        private final HBox sentence = new HBox(before, hit, behind);

        Cell() {
            getStyleClass().add("mention-cell");
            setPrefWidth(0);
            sentence.setMinWidth(0);
            before.setMinWidth(Region.USE_PREF_SIZE);
            hit.setMinWidth(Region.USE_PREF_SIZE);
            behind.setMinWidth(0);
            hit.getStyleClass().add("occurrence");
            setOnMouseClicked(click -> {
                if (getItem() != null) {
                    toggle(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Occurrence place, boolean empty) {
            super.updateItem(place, empty);
            if (empty || place == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String whole = place.sentence();
            int from = place.at().start();
            int cut = from <= BEFORE ? 0 : Math.max(whole.indexOf(' ', from - BEFORE) + 1, from - BEFORE);
            before.setText((cut > 0 ? "… " : "") + whole.substring(Math.min(cut, from), from));
            hit.setText(place.at().of(whole));
            behind.setText(whole.substring(place.at().end()));
            List<String> below = new ArrayList<>();
            String standing = standing(place);
            if (!standing.isEmpty()) {
                below.add(standing);
            }
            below.add(
                    place.published() == null
                            ? texts.get("actors.noTime")
                            : texts.moment(place.published(), workbench.workspace().project().zone()));
            below.add(place.headline());
            line.show(isTicked(place), isTickable(place), sentence, whole, String.join(" · ", below));
            setAccessibleText(line.said(texts));
            setGraphic(line);
        }
    }
}
