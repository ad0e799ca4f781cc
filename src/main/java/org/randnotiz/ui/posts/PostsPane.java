package org.randnotiz.ui.posts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;
import org.randnotiz.search.Hits;
import org.randnotiz.search.Offer;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;

/// The left pane: states with their counts, the order, and the list of posts that were found.
///
/// The pane shows what it is given and says what a person wishes through [PostsActions]; switches follow the request of
/// the [Listing] that is shown. The chosen post stays chosen while other answers are shown, whether it is among them or
/// not: after an edit the list is simply shown again. JavaFX thread only.
public final class PostsPane extends VBox {

    private static final String STYLE = Objects
            .requireNonNull(PostsPane.class.getResource("/org/randnotiz/ui/posts.css"))
            .toExternalForm();
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    /// An answer that comes sooner needs no sign that one is waited for.
    private static final Duration PATIENCE = Duration.millis(200);

    /// From so many posts on the number stands alone, since there is no room for a word beside the orders.
    private static final long MANY = 100_000;

    private final Texts texts;
    private final PostsActions actions;

    private final VBox stateFacet;
    private final StateFilter states;
    private final SortSwitch sort;
    private final Label total = new Label();
    private final Label indexing = new Label();
    private final ProgressBar indexed = new ProgressBar();
    private final VBox indexLine = new VBox(indexing, indexed);
    private final HitList list;
    private final OfferLine fewOffers;
    private final OfferLine offers;
    private final Notice notice;
    private final VBox waiting;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private final ReadOnlyObjectWrapper<@Nullable PostId> selectedPost =
            new ReadOnlyObjectWrapper<>(this, "selectedPost");
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");

    private Legend legend;
    private Choice choice = Choice.NONE;
    private @Nullable Listing listing;
    private @Nullable Rows rows;
    private Map<SheetState, Long> counts = Map.of();
    private boolean indexKnown;

    /// A pane that waits for its first [Listing].
    public PostsPane(Texts texts, Legend legend, PostsActions actions) {
        this.texts = texts;
        this.legend = legend;
        this.actions = actions;
        getStyleClass().add("posts-pane");
        getStylesheets().add(STYLE);

        fewOffers = new OfferLine(texts, actions::meant);
        offers = new OfferLine(texts, actions::meant);
        notice = new Notice(offers);
        states = new StateFilter(texts, actions::filter);
        var stateHeading = new Label(texts.get("posts.states").toUpperCase(texts.locale()));
        stateHeading.getStyleClass().add("facet-heading");
        stateFacet = new VBox(stateHeading, states);
        stateFacet.getStyleClass().add("facet-block");
        stateFacet.managedProperty().bind(stateFacet.visibleProperty());
        stateFacet.visibleProperty().bind(states.visibleProperty());

        sort = new SortSwitch(texts, actions::sort);
        total.getStyleClass().add("facet-heading");
        total.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var orderLine = new HBox(total, gap, sort);
        orderLine.getStyleClass().add("order-line");

        indexLine.getStyleClass().add("index-line");
        indexed.setMaxWidth(Double.MAX_VALUE);
        indexLine.managedProperty().bind(indexLine.visibleProperty());
        indexLine.setVisible(false);

        list = new HitList(texts, index -> choose(OptionalInt.of(index)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var spinner = new ProgressIndicator();
        var waitingWords = new Label(texts.get("posts.loading"));
        waiting = new VBox(spinner, waitingWords);
        waiting.getStyleClass().add("notice");
        waiting.setAlignment(Pos.CENTER);

        var body = new StackPane(list, notice, waiting);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(stateFacet, orderLine, indexLine, fewOffers, body);
        body.setMinHeight(0);

        addEventHandler(DragEvent.DRAG_OVER, this::dragged);
        addEventHandler(DragEvent.DRAG_EXITED, event -> pseudoClassStateChanged(DROPPING, false));
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        patience.setOnFinished(event -> only(waiting));
        only(null);
        loading();
    }

    /// An answer is waited for. What is shown stays; where nothing is, a sign appears after a moment.
    public void loading() {
        if (listing == null) {
            patience.playFromStart();
        }
    }

    /// Shows an answer. The chosen post stays chosen; a list that answers the same question as the one before stays
    /// where it is scrolled to, another one begins at the top.
    public void show(Listing shown) {
        patience.stop();
        boolean same = listing != null && listing.asksTheSameAs(shown);
        if (rows != null) {
            rows.giveUp();
        }
        listing = shown;
        rows = new Rows(shown, same ? rows : null, this::rowsArrived);
        states.select(shown.request().states());
        states.show(counts);
        boolean asked = !shown.request().query().isBlank();
        sort.show(shown.request().sort(), asked);
        total.setText(totalWords(shown.hits(), asked));
        showBehind(shown.hits());
        if (!same) {
            showOffers(List.of());
        }
        list.show(rows, legend, !same);
        follow(same);
        if (rows.size() > 0) {
            only(list);
        } else {
            showNothing(shown);
        }
    }

    /// Asks whether something else was meant: where nothing was found in the place of the list, else above it.
    public void showOffers(List<Offer> meant) {
        boolean nothing = size() == 0;
        offers.show(nothing ? meant : List.of());
        fewOffers.show(nothing ? List.of() : meant);
    }

    /// Says that the posts could not be searched, and offers to ask for all of them again.
    public void failed(Problem problem) {
        patience.stop();
        notice.show(
                Feather.ALERT_TRIANGLE, texts.get("posts.failed"), texts.of(problem), texts.get("posts.all"),
                actions::clearSearch);
        only(notice);
    }

    /// How many posts are in each state, under the words of the search but regardless of the states asked for; empty if
    /// that is not known, which hides the row.
    public void showStates(Map<SheetState, Long> counted) {
        counts = Map.copyOf(counted);
        states.show(counts);
    }

    /// How far the index is, while it is being built.
    ///
    /// @param done  posts that can be found
    /// @param total posts there are; the line goes away once they all can be found
    public void showIndexing(long done, long total) {
        indexKnown = done < total;
        indexLine.setVisible(indexKnown);
        indexing.setText(texts.get("posts.indexing", done, total));
        indexed.setProgress(total == 0 ? 1 : (double) done / total);
        indexed.setVisible(true);
        indexed.setManaged(true);
        if (!indexKnown && listing != null) {
            showBehind(listing.hits());
        }
    }

    /// Shows hits in the words of another legend: after the codebook, a source, or whose sheets count has changed.
    public void show(Legend other) {
        legend = other;
        list.show(other);
    }

    /// Chooses the next post and opens it; after the last one nothing happens.
    public void next() {
        choose(choice.next(size()));
    }

    /// Chooses the post before and opens it; before the first one nothing happens.
    public void previous() {
        choose(choice.previous(size()));
    }

    /// Chooses a post that is shown already, without opening it, and scrolls to it. It need not be in the list. Nothing
    /// happens if it is chosen already, wherever the list is scrolled to.
    public void select(PostId post) {
        if (post.equals(choice.post())) {
            return;
        }
        choice = new Choice(post, -1, false);
        selectedPost.set(post);
        follow(false);
        list.select(choice.isPresent() ? choice.index() : -1, true);
    }

    /// Gives the list the focus, and chooses its first post if none of it is chosen.
    public void enter() {
        if (size() == 0) {
            if (notice.isVisible() && !offers.enter()) {
                notice.button().requestFocus();
            }
            return;
        }
        list.requestFocus();
        if (!choice.isPresent()) {
            next();
        } else {
            list.select(choice.index(), true);
        }
    }

    /// The chosen post; null if none is. It is not always in the list: see [#positionProperty()].
    public ReadOnlyObjectProperty<@Nullable PostId> selectedPostProperty() {
        return selectedPost.getReadOnlyProperty();
    }

    /// The chosen post; null if none is.
    public @Nullable PostId selectedPost() {
        return selectedPost.get();
    }

    /// Where the chosen post stands in words: „2 von 37“; empty if none is chosen or it is not in the list.
    public ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Where the chosen post stands in words: „2 von 37“; empty if none is chosen or it is not in the list.
    public String position() {
        return position.get();
    }

    private int size() {
        return rows == null ? 0 : rows.size();
    }

    private void choose(OptionalInt row) {
        if (row.isEmpty() || rows == null) {
            return;
        }
        int index = row.getAsInt();
        Hit hit = rows.get(index);
        if (hit == null) {
            choice = Choice.awaited(index);
            list.select(index, true);
            tellPosition();
            rows.look(index, index);
            return;
        }
        boolean isOther = !hit.post().equals(choice.post());
        choice = new Choice(hit.post(), index, true);
        list.select(index, true);
        tellPosition();
        if (isOther) {
            selectedPost.set(hit.post());
            actions.open(hit.post());
        }
    }

    private void rowsArrived() {
        list.rowsChanged();
        if (choice.isAwaited()) {
            if (rows != null && rows.get(choice.index()) != null) {
                choose(OptionalInt.of(choice.index()));
            }
        } else {
            follow(true);
        }
    }

    /// Finds the chosen post again among the rows as they are now.
    private void follow(boolean same) {
        if (rows == null) {
            return;
        }
        OptionalInt found = choice.post() == null ? OptionalInt.empty() : rows.indexOf(choice.post());
        boolean fresh = choice.index() >= 0 && choice.index() < rows.size() && rows.isFresh(choice.index());
        choice = choice.after(found, fresh, same, rows.size());
        list.select(choice.isPresent() ? choice.index() : -1, false);
        tellPosition();
    }

    private void tellPosition() {
        if (!choice.isPresent() || listing == null) {
            position.set("");
            return;
        }
        String key = listing.hits().exact() ? "posts.position" : "posts.position.atLeast";
        position.set(texts.get(key, choice.index() + 1, listing.hits().total()));
    }

    private String totalWords(Hits hits, boolean asked) {
        if (hits.total() >= MANY && hits.exact()) {
            return texts.number(hits.total());
        }
        String key = asked ? "posts.hits" : "posts.posts";
        return texts.counted(hits.exact() ? key : key + ".atLeast", hits.total());
    }

    private void showBehind(Hits hits) {
        if (indexKnown) {
            return;
        }
        indexLine.setVisible(hits.behind() > 0);
        indexed.setVisible(false);
        indexed.setManaged(false);
        indexing.setText(texts.counted("posts.behind", hits.behind()));
    }

    private void showNothing(Listing shown) {
        String query = shown.request().query().strip();
        if (query.isEmpty() && shown.request().states().isEmpty()) {
            if (shown.hits().behind() > 0 || indexKnown) {
                notice.show(
                        Feather.DATABASE, texts.get("posts.notYet"), texts.get("posts.notYet.advice"), "", () -> {});
            } else {
                notice.show(
                        Feather.INBOX, texts.get("posts.empty"), texts.get("posts.empty.advice"),
                        texts.get("posts.import"), actions::importPosts);
            }
        } else {
            notice.show(
                    Feather.SEARCH,
                    query.isEmpty() ? texts.get("posts.noneInState") : texts.get("posts.nothing", query),
                    texts.get(shown.request().states().isEmpty() ? "posts.nothing.advice" : "posts.nothing.filtered"),
                    texts.get("posts.all"),
                    actions::clearSearch);
        }
        only(notice);
    }

    private void only(@Nullable Region shown) {
        for (Region region : List.of(list, notice, waiting)) {
            region.setVisible(region.equals(shown));
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> next();
            case UP -> previous();
            case PAGE_DOWN -> chooseNear(list.pageSize());
            case PAGE_UP -> chooseNear(-list.pageSize());
            case HOME -> choose(size() == 0 ? OptionalInt.empty() : OptionalInt.of(0));
            case END -> choose(size() == 0 ? OptionalInt.empty() : OptionalInt.of(size() - 1));
            case ENTER, SPACE -> actions.read();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void chooseNear(int by) {
        if (size() > 0) {
            choose(OptionalInt.of(Math.clamp((long) choice.index() + by, 0, size() - 1)));
        }
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(DROPPING, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        pseudoClassStateChanged(DROPPING, false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            actions.importFiles(files);
        }
    }
}
