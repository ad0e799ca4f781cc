package org.randnotiz.ui.posts;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.search.Hit;
import org.randnotiz.search.SpellingOffer;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.ui.Escape;
import org.randnotiz.ui.Focus;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.IndexState;

/// The left pane: by what a question can be narrowed, the order, and the list of posts that were found.
///
/// The pane shows what it is given and says what a person wishes through [PostsActions]; switches follow the request of
/// the [Listing] that is shown. The chosen post stays chosen while other answers are shown, whether it is among them or
/// not: after an edit the list is simply shown again. JavaFX thread only.
public final class PostsPane extends VBox {

    private static final String STYLE = Objects
            .requireNonNull(PostsPane.class.getResource("/org/randnotiz/ui/posts.css"))
            .toExternalForm();

    /// An answer that comes sooner needs no sign that one is waited for.
    private static final Duration PATIENCE = Duration.millis(200);

    /// The part of the height that what stands above the list may take.
    private static final double MOST_ABOVE = 0.45;

    /// From so many posts on the number stands alone, since there is no room for a word beside the orders.
    private static final long MANY = 10_000;

    private final Texts texts;
    private final PostsActions actions;

    private final AspectsPane aspects;
    private final ToggleButton foldButton = new ToggleButton();
    private final Button placesButton = new Button();
    private final SimilarLine similar;
    private final SortSwitch sort;
    private final CountLabel total = new CountLabel("facet-heading");
    private final IndexLine indexLine;
    private final HitList list;
    private final OfferLine fewOffers;
    private final OfferLine offers;
    private final Notice notice;
    private final VBox waiting;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private final ReadOnlyObjectWrapper<@Nullable PostId> selectedPost =
            new ReadOnlyObjectWrapper<>(this, "selectedPost");
    private final ReadOnlyBooleanWrapper isWaiting = new ReadOnlyBooleanWrapper(this, "isWaiting", true);
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper(this, "position", "");

    private Legend legend;
    private Choice choice = Choice.NONE;
    private @Nullable Hit chosen;
    private boolean revealsChosen;
    private @Nullable Listing listing;
    private @Nullable ListRows rows;

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
        aspects = new AspectsPane(texts, actions);
        similar = new SimilarLine(texts, actions::back);
        foldButton.setGraphic(new FontIcon(Feather.SLIDERS));
        foldButton.getStyleClass().setAll("small-button");
        foldButton.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        foldButton.setAccessibleText(texts.get("posts.aspects"));
        foldButton.setTooltip(new Tooltip(texts.get("posts.aspects")));
        foldButton.setSelected(true);
        foldButton.setOnAction(event -> fold(aspects.folding().folded(!foldButton.isSelected())));
        foldButton.managedProperty().bind(foldButton.visibleProperty());
        placesButton.setGraphic(new FontIcon(Feather.ALIGN_CENTER));
        placesButton.getStyleClass().setAll("small-button");
        placesButton.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        placesButton.setAccessibleText(texts.get("posts.places"));
        placesButton.setTooltip(new Tooltip(texts.get("posts.places")));
        placesButton.setOnAction(event -> actions.places());
        placesButton.setVisible(false);
        placesButton.managedProperty().bind(placesButton.visibleProperty());

        sort = new SortSwitch(texts, actions::sort);
        sort.setVisible(false);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var orderLine = new HBox(foldButton, total, placesButton, gap, sort);
        orderLine.getStyleClass().add("order-line");

        indexLine = new IndexLine(texts, actions);

        list = new HitList(texts, index -> choose(OptionalInt.of(index)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        var spinner = new ProgressIndicator();
        var waitingWords = new Label(texts.get("posts.loading"));
        waiting = new VBox(spinner, waitingWords);
        waiting.getStyleClass().add("notice");
        waiting.setAlignment(Pos.CENTER);

        var body = new StackPane(list, notice, waiting);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(aspects, similar, orderLine, indexLine, fewOffers, body);
        orderLine.setMinHeight(USE_PREF_SIZE);
        aspects.maxHeightProperty()
                .bind(Bindings.max(0, heightProperty().multiply(MOST_ABOVE).subtract(orderLine.heightProperty())));
        body.setMinHeight(0);

        Escape.on(this, this::giveUp);
        FileDrop.on(this, actions::importFiles);
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
        isWaiting.set(false);
        boolean same = listing != null && listing.asksTheSameAs(shown);
        boolean comesBack = listing != null && listing.like() != null && shown.like() == null;
        if (rows != null) {
            rows.giveUp();
        }
        listing = shown;
        rows = new ListRows(shown, same ? rows : null, this::rowsArrived);
        aspects.select(shown.request().states());
        showLike(shown.like());
        boolean asked = shown.request().isAsking();
        sort.show(shown.request().sort(), asked);
        placesButton.setVisible(asked && shown.like() == null && shown.hits().total() > 0);
        total.show(totalWords(shown.hits().total(), shown.hits().exact(), asked && shown.like() == null));
        indexLine.showBehind(shown.hits());
        if (!same) {
            showOffers(List.of());
        }
        list.show(rows, legend, !same);
        follow(same);
        if (comesBack && choice.isPresent()) {
            list.select(choice.index(), true);
        }
        if (rows.size() > 0) {
            only(list);
        } else {
            NothingFound.show(notice, shown, indexLine.state(), texts, actions);
            only(notice);
        }
    }

    /// Asks whether something else was meant: where nothing was found in the place of the list, else above it.
    public void showOffers(List<SpellingOffer> meant) {
        boolean nothing = size() == 0;
        offers.show(nothing ? meant : List.of());
        fewOffers.show(nothing ? List.of() : meant);
    }

    /// Says that the posts could not be searched, and offers to ask for all of them again.
    public void failed(Problem problem) {
        patience.stop();
        isWaiting.set(false);
        notice.show(
                Feather.ALERT_TRIANGLE, texts.get("posts.failed"), texts.of(problem), texts.get("posts.all"),
                actions::clearSearch);
        only(notice);
    }

    /// Shows by what the question can be narrowed, and exactly how much was found.
    ///
    /// @param names what values are called
    public void show(Aspects counted, Names names) {
        aspects.show(counted, names);
        Listing counts = listing;
        if (counts != null && counts.like() == null && !counts.hits().exact()) {
            show(counts.counted(counted.total()));
        }
    }

    /// Whether posts are shown that are like another one.
    public boolean isShowingSimilar() {
        return similar.isVisible();
    }

    /// How a person has arranged what stands above the list.
    public Folding folding() {
        return aspects.folding();
    }

    /// Arranges what stands above the list.
    public void fold(Folding folding) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        aspects.fold(folding);
        foldButton.setSelected(!folding.folded());
        showAspects();
        if (folding.folded() && Focus.isInside(focused, aspects)) {
            list.requestFocus();
        }
    }

    /// Folds what stands above the list away, or shows it again.
    public void toggleAspects() {
        fold(aspects.folding().folded(!aspects.folding().folded()));
    }

    /// Gives the timeline the focus, and shows it for that.
    public void enterTimeline() {
        fold(aspects.folding().folded(false));
        aspects.enterTimeline();
    }

    /// Shows how far the index is, as long as posts are waiting to be read.
    public void show(IndexState state) {
        indexLine.show(state);
        Listing shown = listing;
        if (shown != null) {
            indexLine.showBehind(shown.hits());
            if (size() == 0) {
                NothingFound.show(notice, shown, indexLine.state(), texts, actions);
            }
        }
    }

    /// Shows hits in the words of another legend: after the codebook, a source, or whose sheets count has changed.
    public void show(Legend other) {
        legend = other;
        list.show(other);
    }

    /// Chooses the first post and opens it; in an empty list nothing happens.
    public void first() {
        if (size() > 0) {
            choose(OptionalInt.of(0));
        }
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
        revealsChosen = size() == 0;
        follow(false);
        list.select(choice.isPresent() ? choice.index() : -1, true);
    }

    /// Gives the list the focus, and chooses its first post if none of it is chosen; does nothing where the list is empty.
    public void enterList() {
        if (size() > 0) {
            enter();
        }
    }

    /// Gives the focus to the list as [#enterList()] does, or to what is offered in the place of an empty one.
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

    /// The chosen post; null if none is.
    @Nullable
    PostId selectedPost() {
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

    /// Whether it waits for its first answer.
    public boolean isWaiting() {
        return listing == null;
    }

    /// Whether neither an answer nor a failure has come yet.
    public ReadOnlyBooleanProperty isWaitingProperty() {
        return isWaiting.getReadOnlyProperty();
    }

    /// Whether no post is shown.
    public boolean isEmpty() {
        return size() == 0;
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
        chosen = hit;
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
        if (same && found.isEmpty() && letStay(rows)) {
            found = OptionalInt.of(choice.index());
        }
        if (found.isPresent() && !rows.isStayed(found.getAsInt())) {
            chosen = rows.get(found.getAsInt());
        }
        boolean fresh = choice.index() >= 0 && choice.index() < rows.size() && rows.isFresh(choice.index());
        choice = choice.after(found, fresh, same, rows.size());
        // Chosen before there were any rows, as when a project opens on a post.
        list.select(choice.isPresent() ? choice.index() : -1, revealsChosen && choice.isPresent());
        revealsChosen = revealsChosen && !choice.isPresent();
        tellPosition();
    }

    /// What a person does to the chosen post may be why the question does not find it any more: its row stays under their
    /// hands.
    private boolean letStay(ListRows shown) {
        Hit row = chosen;
        if (row == null
                || !choice.isPresent()
                || !row.post().equals(choice.post())
                || choice.index() > shown.size()
                || !shown.hasLeft(row.post())) {
            return false;
        }
        shown.stay(choice.index(), row);
        list.rowsChanged();
        return true;
    }

    private void tellPosition() {
        if (!choice.isPresent() || listing == null) {
            position.set("");
            return;
        }
        if (rows != null && rows.isStayed(choice.index())) {
            position.set(texts.get("posts.position.stayed"));
            return;
        }
        String key = listing.hits().exact() ? "posts.position" : "posts.position.atLeast";
        int before = rows == null ? choice.index() : rows.foundBefore(choice.index());
        position.set(texts.get(key, before + 1, listing.hits().total()));
    }

    private String totalWords(long posts, boolean exact, boolean asked) {
        String key = asked ? "posts.hits" : "posts.posts";
        String words = posts >= MANY && exact
                ? texts.number(posts)
                : texts.counted(exact ? key : key + ".atLeast", posts);
        return indexLine.isIncomplete() ? texts.get("posts.soFar", words) : words;
    }

    private void showLike(Listing.@Nullable Like like) {
        similar.setVisible(like != null);
        if (like != null) {
            similar.show(like.headline());
        }
        sort.setVisible(like == null);
        foldButton.setVisible(like == null);
        showAspects();
    }

    private void showAspects() {
        aspects.setVisible(!similar.isVisible() && !aspects.folding().folded());
    }

    /// Moves the focus into the list, or to the button of what stands in its place. No post is opened.
    public void focusList() {
        if (list.isVisible()) {
            list.requestFocus();
        } else if (notice.isVisible()) {
            notice.button().requestFocus();
        }
    }

    /// Leads back from the posts that are like one.
    private boolean giveUp() {
        boolean similarShown = isShowingSimilar();
        if (similarShown) {
            actions.back();
        }
        return similarShown;
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
            case ENTER, SPACE -> {
                if (!choice.isPresent()) {
                    next();
                }
                actions.read();
            }
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
}
