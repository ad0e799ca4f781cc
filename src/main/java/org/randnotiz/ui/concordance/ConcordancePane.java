package org.randnotiz.ui.concordance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.ContextLine;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.ui.CardFrame;
import org.randnotiz.ui.MarkTypeBox;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Concordance.Line;
import org.randnotiz.work.Concordance.Page;
import org.randnotiz.work.Undoing;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// Every place that a search finds, aligned, and two keys for each: mark it, or pass it over.
///
/// Places are read a few posts at a time, as far as somebody scrolls. JavaFX thread only.
public final class ConcordancePane {

    private static final String STYLE = Objects
            .requireNonNull(ConcordancePane.class.getResource("/org/randnotiz/ui/concordance.css"))
            .toExternalForm();
    private static final double ROW = 32;
    private static final int POSTS = 25;

    /// So many lines before the last one is seen, more are read.
    private static final int AHEAD = 10;

    private final Texts texts;
    private final Workbench workbench;
    private final ConcordanceHost host;
    private final SearchRequest search;
    private final ListView<Line> list = new ListView<>();
    private final MarkTypeBox type;
    private final CheckBox unmarked = new CheckBox();
    private final Label heading = new Label();
    private final Label said = new Label();
    private final Label nothing = new Label();
    private final Button again = new Button();
    private final CardFrame frame;

    private final List<Line> lines = new ArrayList<>();
    private final Set<ContextLine> skipped = new HashSet<>();
    private int next;
    private boolean more = true;
    private boolean reading;
    private boolean closed;

    /// @param search what is searched for
    public ConcordancePane(Texts texts, Workbench workbench, SearchRequest search, ConcordanceHost host) {
        this.texts = texts;
        this.workbench = workbench;
        this.search = search;
        this.host = host;
        this.type = new MarkTypeBox(texts, workbench.workspace().codebook().types());
        VBox middle = new VBox(head(), list);
        middle.getStyleClass().add("places");
        VBox.setVgrow(list, Priority.ALWAYS);
        frame = new CardFrame(texts, texts.get("places.title", search.query().strip()), middle, this::close);
        frame.getStyleClass().add("places-card");
        frame.getStylesheets().add(STYLE);
        said.getStyleClass().add("said");
        said.setMinWidth(0);
        said.setText(texts.get("places.keys"));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(event -> {
            skipped.clear();
            show();
        });
        Button done = new Button(texts.get("places.done"));
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.setOnAction(event -> close());
        frame.foot(said, CardFrame.gap(), again, done);
        arrangeList();
        show();
        read();
    }

    /// The card to show.
    public Overlay.Card card() {
        return new Overlay.Card(frame, list, () -> null, this::close);
    }

    private HBox head() {
        type.setAccessibleText(texts.get("places.as"));
        unmarked.setText(texts.get("places.unmarked"));
        unmarked.setMinWidth(Region.USE_PREF_SIZE);
        unmarked.selectedProperty().addListener(on -> show());
        heading.getStyleClass().add("section-heading");
        Label as = new Label(texts.get("places.as"));
        as.setMinWidth(Region.USE_PREF_SIZE);
        as.setLabelFor(type);
        HBox head = new HBox(heading, CardFrame.gap(), unmarked, as, type);
        head.getStyleClass().add("places-head");
        return head;
    }

    private void arrangeList() {
        list.getStyleClass().add("place-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(texts.get("places.list"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        PlaceCell.Owner owner = new PlaceCell.Owner() {
            @Override
            public Workspace workspace() {
                return workbench.workspace();
            }

            @Override
            public void mark(Line line) {
                ConcordancePane.this.mark(line, type.getValue());
            }

            @Override
            public void skip(Line line) {
                ConcordancePane.this.skip(line);
            }

            @Override
            public void open(Line line) {
                ConcordancePane.this.open(line);
            }
        };
        list.setCellFactory(view -> {
            PlaceCell cell = new PlaceCell(texts, owner);
            cell.indexProperty().addListener(index -> {
                if (cell.getIndex() >= list.getItems().size() - AHEAD) {
                    read();
                }
            });
            return cell;
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent press) {
        if (press.isShortcutDown() && press.getCode() == KeyCode.Z && !press.isShiftDown()) {
            press.consume();
            undo();
            return;
        }
        Line line = list.getSelectionModel().getSelectedItem();
        if (line == null || press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        Optional<MarkType> typed = typeOf(press.getCode());
        if (typed.isPresent()) {
            type.setValue(typed.get());
            mark(line, typed.get());
        } else if (press.getCode() == KeyCode.SPACE) {
            mark(line, type.getValue());
        } else if (press.getCode() == KeyCode.DELETE || press.getCode() == KeyCode.BACK_SPACE) {
            skip(line);
        } else if (press.getCode() == KeyCode.ENTER) {
            open(line);
        } else {
            return;
        }
        press.consume();
    }

    private Optional<MarkType> typeOf(KeyCode key) {
        return type.getItems().stream()
                .filter(one -> KeyCode.getKeyCode(one.key()) == key)
                .findFirst();
    }

    private void read() {
        if (reading || !more || closed) {
            return;
        }
        reading = true;
        SearchRequest wanted =
                search.rows(next, POSTS);
        workbench.concordance().read(wanted, this::take, this::fail);
    }

    private void take(Page page) {
        if (closed) {
            return;
        }
        reading = false;
        next = page.next();
        more = page.more();
        lines.addAll(page.lines());
        page.problems().stream().findFirst().ifPresent(this::say);
        show();
        if (list.getItems().size() < AHEAD) {
            read();
        }
    }

    private void fail(Problem problem) {
        if (!closed) {
            reading = false;
            more = false;
            say(problem);
            show();
        }
    }

    private void say(Problem problem) {
        said.setText(texts.of(problem));
    }

    /// Shows what is neither passed over nor, if so wished, marked already.
    private void show() {
        Line selected = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        List<Line> shown = lines.stream()
                .filter(line -> !skipped.contains(line.place()))
                .filter(line -> !unmarked.isSelected() || line.types().isEmpty())
                .toList();
        if (!shown.equals(list.getItems())) {
            list.getItems().setAll(shown);
            int same = selected == null ? -1 : shown.indexOf(selected);
            list.getSelectionModel()
                    .clearAndSelect(same >= 0 ? same : Math.clamp(at, 0, Math.max(0, shown.size() - 1)));
        }
        long posts = lines.stream().map(line -> line.place().post()).distinct().count();
        String places = texts.counted("places.places", lines.size());
        heading.setText(texts.get(
                more ? "places.sofar" : "places.counted", places, texts.counted("places.posts", posts)));
        nothing.setText(texts.get(
                reading || more ? "places.looking" : lines.isEmpty() ? "places.nothing" : "places.allDone"));
        again.setText(texts.counted("places.again", skipped.size()));
        again.setVisible(!skipped.isEmpty());
    }

    private void skip(Line line) {
        skipped.add(line.place());
        show();
    }

    private void mark(Line line, @Nullable MarkType as) {
        if (as == null) {
            return;
        }
        if (line.types().contains(as.id())) {
            said.setText(texts.get("places.already", texts.of(as.label())));
            step(line);
            return;
        }
        workbench
                .concordance()
                .mark(
                        line.place().post(),
                        host.draft(as, line.place()),
                        outcome -> marked(line, as, outcome),
                        this::say);
    }

    private void marked(Line line, MarkType as, Outcome outcome) {
        if (closed) {
            return;
        }
        switch (outcome) {
            case Outcome.Refused refused -> say(refused.problem());
            case Outcome.Done done -> {
                List<String> types = new ArrayList<>(line.types());
                types.add(as.id());
                Line after = new Line(line.place(), types, line.isOpen());
                int at = lines.indexOf(line);
                if (at >= 0) {
                    lines.set(at, after);
                }
                boolean last = line.equals(list.getSelectionModel().getSelectedItem());
                int index = list.getItems().indexOf(line);
                show();
                if (last && !unmarked.isSelected()) {
                    select(index + 1);
                }
                said.setText(texts.change(done.label(), done.arguments()));
            }
        }
    }

    private void step(Line line) {
        select(list.getItems().indexOf(line) + 1);
    }

    private void select(int index) {
        if (index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - AHEAD));
        }
    }

    /// Takes the last change back; what is marked is looked up anew.
    private void undo() {
        workbench.undoing().undo(Undoing.Upcoming::isAboutMarks, this::undone);
    }

    private void undone(Outcome outcome) {
        if (closed) {
            return;
        }
        switch (outcome) {
            case Outcome.Refused refused -> say(refused.problem());
            case Outcome.Done done -> {
                said.setText(texts.get("shell.undone", texts.change(done.label(), done.arguments())));
                SearchRequest same = new SearchRequest(
                        search.query(), search.states(), search.person(), search.sort(), 0, Math.max(1, next),
                        search.typing());
                workbench.concordance().read(same, this::replace, this::fail);
            }
        }
    }

    private void replace(Page page) {
        if (!closed) {
            lines.clear();
            lines.addAll(page.lines());
            show();
        }
    }

    private void open(Line line) {
        closed = true;
        host.open(line.place());
    }

    private void close() {
        closed = true;
        host.close();
    }
}
