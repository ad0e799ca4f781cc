package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.draft.Draft;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.text.Span;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.margin.MarginPage;
import org.randnotiz.ui.margin.MarginView;
import org.randnotiz.ui.posts.Legend;
import org.randnotiz.ui.posts.Listing;
import org.randnotiz.ui.posts.PostsPane;
import org.randnotiz.ui.reader.Page;
import org.randnotiz.ui.reader.ReaderView;
import org.randnotiz.ui.review.DecisionBar;
import org.randnotiz.ui.search.QueryFormPane;
import org.randnotiz.ui.search.SearchBox;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Background;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workbench;
import org.randnotiz.work.Workspace;

/// The window of an open project: the posts on the left, the text in the middle, the margin on the right, and what goes on
/// between them.
///
/// Shows the [Workspace] and nothing it has made up itself, but for what is only looked at: the place, whose sheet is
/// reviewed, the chosen and the hovered mark.
final class ProjectWindow extends BorderPane {

    private final Workbench workbench;
    private final Texts texts;
    private final Commands commands;
    private final ReaderView reader;
    private final MarginView margin;
    private final PostsPane posts;
    private final SearchBox search;
    private final Searches searches;
    private final Recall recall;
    private final Completing completing;
    private final Overlay overlay;
    private final TopBar topBar;
    private final Foot foot;
    private final PostHead head;
    private final OfferBar offers;
    private final Turning turning;
    private final HandingOver handOvers;
    private final DecisionBar decision;
    private final NoticeBar notice;
    private final DecisionNotice decided;
    private final WaitingCounts waiting;
    private final TextHits hits;
    private final MarginFoot marginFoot;
    private final StackPane reading = new StackPane();
    private final Label nothing = new Label();
    private final ThreePanes panes;
    private final WindowFocus focus;
    private final Runnable unwatch;

    private Place place = Place.ANNOTATE;
    private @Nullable PersonId reviewed;
    private @Nullable ItemId hovered;
    private @Nullable Workspace shown;
    /// How many posts could be found when they were last listed while the index was being built.
    private long listed;

    /// @param outside what concerns more than this project: other projects, overlays, persons
    ProjectWindow(Workbench workbench, Background background, Texts texts, Commands commands, Outside outside) {
        this.workbench = workbench;
        this.texts = texts;
        this.commands = commands;
        getStyleClass().add("window");
        reader = new ReaderView(texts, new GermanReading());
        margin = new MarginView(texts, new MarginBridge(this, workbench));
        searches = new Searches(workbench, background, this::posts, this::search,
                () -> open().ifPresent(this::lookForHits));
        decided = new DecisionNotice(this, texts, commands);
        posts = new PostsPane(texts, legend(workbench.workspace()), new PostsBridge(this, outside));
        overlay = outside.overlay();
        recall = new Recall(this, background, outside.recents(), overlay);
        offers = new OfferBar(texts, reader::requestFocus);
        turning = new Turning(this, commands, offers);
        handOvers = new HandingOver(this, commands, offers);
        new ProjectCommands(this, commands, outside).add();
        search = new SearchBox(texts, new SearchBridge(this), recall, new SearchBox.Keys(
                CommandTexts.nameWithKey(commands.get("search.save"), texts),
                CommandTexts.nameWithKey(commands.get("search.form"), texts)));
        completing = new Completing(workbench, background, search);
        foot = new Foot(texts, commands, workbench::retrySaving);
        notice = new NoticeBar(texts);
        hits = new TextHits(
                workbench,
                background,
                () -> searches().request(),
                found -> reader().show(reader().page().withHits(found)),
                this::say);
        topBar = new TopBar(texts, commands, search, outside::work, outside::isChosen);
        topBar.setViewOrder(-1);
        waiting = new WaitingCounts(workbench, background, topBar, this::say);
        head = new PostHead(texts, outside);
        decision = new DecisionBar(texts, handOvers.keys(), workbench.drafting(), handOvers);
        marginFoot = new MarginFoot(commands, texts);
        VBox side = new VBox(margin, decision);
        panes = arrange(side);
        focus = new WindowFocus(this, side, nothing, offers);
        listen();
        unwatch = workbench.watch(this::show);
        show(workbench.workspace());
        searches.again();
        waiting.count();
        recall.start();
    }

    /// What the window asks of what is around it.
    interface Outside extends PostHead.Asked {
        /// Another person takes over.
        void work(Person person);

        /// Opens the pane that imports, perhaps with files that were dropped.
        void importPosts(List<Path> files);

        /// Opens the pane that exports what is being searched for.
        void export(String query);

        /// Opens the trash.
        void trash();

        /// Shows what was typed and not saved, to go on with it.
        ///
        /// @param resume goes on with one
        void drafts(Consumer<Draft> resume);

        /// Where cards are shown above the window.
        Overlay overlay();

        /// Whether that command chose what is in force, as the theme of the moment is.
        boolean isChosen(String command);

        /// What was searched for lately in this project.
        Recents recents();
    }

    private ThreePanes arrange(VBox side) {
        nothing.textProperty().bind(Bindings.when(posts.isWaitingProperty())
                .then(texts.get("posts.loading"))
                .otherwise(texts.get("shell.noPost")));
        nothing.getStyleClass().add("nothing-open");
        reading.getStyleClass().add("reading-column");
        reader.setHead(head);
        reading.getChildren().addAll(reader, nothing, offers);
        StackPane.setAlignment(offers, Pos.BOTTOM_CENTER);
        margin.setFoot(marginFoot);
        side.getStyleClass().add("margin-column");
        VBox.setVgrow(margin, Priority.ALWAYS);
        for (Node optional : List.of(decision, marginFoot, notice)) {
            optional.managedProperty().bind(optional.visibleProperty());
        }
        ThreePanes all = new ThreePanes(posts, reading, side);
        setTop(new VBox(topBar, notice, decided));
        setCenter(all);
        setBottom(foot);
        getTop().setViewOrder(-1);
        return all;
    }

    private void listen() {
        reader.chosenProperty().addListener((property, before, now) -> {
            showMargin();
            refreshKeys();
        });
        reader.hoveredProperty().addListener((property, before, now) -> {
            hovered = now;
            showMargin();
        });
        reader.selectionProperty().addListener((property, before, now) -> refreshKeys());
        reader.layoutVersionProperty().addListener((property, before, now) -> margin.relayout());
        ReaderMenu menu = new ReaderMenu(reader, commands, texts);
        reader.setOnContextMenu(request -> menu.show(request, shownMarks()));
        reader.setOnMove((mark, span) -> edit(Edit.ChangeMark.move(mark, span)));
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((property, before, now) -> refreshKeys());
        posts.positionProperty().addListener((property, before, now) -> showHead());
    }

    // What the commands and the panes' callbacks need.

    Workbench workbench() {
        return workbench;
    }

    Texts texts() {
        return texts;
    }

    ReaderView reader() {
        return reader;
    }

    MarginView margin() {
        return margin;
    }

    PostsPane posts() {
        return posts;
    }

    SearchBox search() {
        return search;
    }

    DecisionNotice decided() {
        return decided;
    }

    Searches searches() {
        return searches;
    }

    Recall recall() {
        return recall;
    }

    Completing completing() {
        return completing;
    }

    /// Opens the form that asks in fields what the box asks in words.
    void openForm() {
        overlay.show(QueryFormPane.card(
                texts, workbench.workspace().names(), search.query(), overlay::hide, query -> {
                    search.setQuery(query);
                    search.focusQuery();
                }));
    }

    WindowFocus focus() {
        return focus;
    }

    DecisionBar decision() {
        return decision;
    }

    Turning turning() {
        return turning;
    }

    HandingOver handOvers() {
        return handOvers;
    }

    /// Whether somebody writes in the margin or about a sheet.
    boolean isWriting() {
        return decision.isWriting() || margin.isWriting();
    }

    /// Ends the writing: what was written is kept, and the keys belong to the text again.
    void finishWriting() {
        if (decision.isWriting()) {
            decision.finishWriting();
        } else {
            margin.finishWriting();
        }
    }

    Place place() {
        return place;
    }

    Optional<OpenPost> open() {
        return Optional.ofNullable(workbench.workspace().open());
    }

    /// Whether marks can be put on the sheet that is shown.
    boolean isEditable() {
        Workspace workspace = workbench.workspace();
        OpenPost open = workspace.open();
        return place == Place.ANNOTATE
                && workspace.readOnly() == null
                && open != null
                && open.state(workspace.who().id()).isOpen();
    }

    private List<Mark> shownMarks() {
        return open().map(post -> post.sheet(shownPerson()).marks()).orElse(List.of());
    }

    /// Whose sheet is shown.
    PersonId shownPerson() {
        PersonId who = workbench.workspace().who().id();
        return place == Place.REVIEW && reviewed != null ? reviewed : who;
    }

    /// Opens a post.
    void open(PostId post) {
        margin.commit();
        workbench.open(post, this::say);
    }

    /// Opens a post, unless it is open, and selects a passage of it.
    void show(PostId post, Span passage) {
        workbench.openThen(post, () -> reveal(passage), this::say);
    }

    private void reveal(Span passage) {
        reader.select(passage);
        reader.reveal(passage);
        reader.requestFocus();
    }

    /// Runs one of the commands, if it can be run now.
    void run(String command) {
        commands.run(command);
    }

    /// Shows the posts that are like the open one.
    void showSimilar() {
        open().ifPresent(open -> searches.similar(
                new Listing.Like(open.post().id(), open.post().headline())));
    }

    /// Carries out an edit and says why not if it is refused.
    Outcome edit(Edit edit) {
        offers.end();
        Outcome outcome = workbench.edit(edit);
        if (outcome instanceof Outcome.Refused refused) {
            say(refused.problem());
        } else if (outcome instanceof Outcome.Done done && !done.steps().isEmpty()) {
            tell(done);
        }
        return outcome;
    }

    /// Says something at the foot that is no problem.
    void tell(String words) {
        foot.say(words);
    }

    /// Takes back what was said at the foot, if it is still said there.
    void unsay(String words) {
        foot.unsay(words);
    }

    /// Says at the foot what was done. What took something away or was done in many places can be taken back at once.
    void tell(Outcome.Done done) {
        String words = texts.change(done.label(), done.arguments());
        foot.say(words);
        turning.offerAfter(done, words);
    }

    /// Marks what is selected.
    void mark(MarkType type) {
        reader.endJump();
        Optional<Span> passage = reader.passage();
        if (passage.isEmpty()) {
            foot.say(texts.get("shell.emptySelection", type.key()));
            return;
        }
        ItemId id = workbench.newItemId();
        Span span = reader.inOriginal(passage.get());
        Edit.AddMark edit = MarkDrafts.of(
                id, type, span, workbench.workspace(), workbench.searching()::named);
        if (edit(edit) instanceof Outcome.Done) {
            reader.select(new Span(span.end(), span.end()));
            reader.chosenProperty().set(id);
            if (!MarkDrafts.isComplete(type, edit)) {
                margin.editChosen();
            }
        }
    }

    /// Goes to another place. Who goes to review and has nothing open that waits for it gets the first post that does.
    void go(Place wanted) {
        boolean waits = HandingOver.isWaiting(workbench.workspace());
        enter(wanted, () -> {
            if (wanted == Place.REVIEW && place == wanted && !waits) {
                posts.first();
            }
        });
    }

    /// Goes to another place with the post that is open, or is being opened.
    void enter(Place wanted) {
        enter(wanted, () -> {});
    }

    private void enter(Place wanted, Runnable listed) {
        margin.commit();
        offers.end();
        place = wanted;
        reviewed = null;
        reader.chosenProperty().set(null);
        if (wanted == Place.REVIEW) {
            searches.statesThen(Set.of(SheetState.SUBMITTED), null, listed);
        } else {
            searches.states(Set.of(), null);
        }
        shown = null;
        show(workbench.workspace());
    }

    /// Shows that person's sheet for review.
    void review(PersonId person) {
        margin.commit();
        reviewed = person;
        reader.chosenProperty().set(null);
        shown = null;
        show(workbench.workspace());
    }

    /// Says something at the foot of the window.
    void say(Problem problem) {
        foot.say(texts.of(problem));
    }

    void refreshKeys() {
        marginFoot.refresh();
        foot.refreshKeys(getScene() == null ? null : getScene().getFocusOwner(), overlay.card().orElse(null));
    }

    void hover(@Nullable ItemId item) {
        reader.hoveredProperty().set(item);
    }

    /// The time of the open post, from which times in its text are counted.
    @Nullable
    ZonedDateTime postTime() {
        return open().map(open -> open.published().at()).orElse(null);
    }

    /// How a person has arranged the window and where the person was reading.
    Habits habits() {
        PostId post = open().map(open -> open.post().id()).orElse(null);
        return new Habits(panes.left(), panes.right(), post, post == null ? 0 : reader.offsetAtTop(),
                posts.folding());
    }

    /// Goes back to how things were.
    void restore(Habits habits) {
        panes.divide(habits.left(), habits.right());
        posts.fold(habits.folding());
        PostId post = habits.post();
        if (post == null) {
            return;
        }
        workbench.openThen(
                post,
                () -> {
                    reader.scrollTo(habits.offset());
                    focus.read();
                },
                this::say);
    }

    /// Where a person is in this window.
    Standpoint standpoint() {
        return new Standpoint(
                habits(), searches.request(), place, reviewed, reader.chosenProperty().get());
    }

    /// Goes where a person was in another window of the same workbench, with the same post open.
    void resume(Standpoint former) {
        panes.divide(former.habits().left(), former.habits().right());
        posts.fold(former.habits().folding());
        search.setQuery(former.request().query());
        searches.resume(former.request());
        place = former.place();
        reviewed = former.reviewed();
        Workspace workspace = workbench.workspace();
        topBar.show(workspace, place);
        showPost(workspace);
        reader.scrollTo(former.habits().offset());
        reader.chosenProperty().set(former.chosen());
    }

    /// Stops listening to the workbench.
    void dispose() {
        unwatch.run();
        recall.dispose();
        commands.removeAll("");
    }

    private void show(Workspace workspace) {
        Workspace before = shown;
        shown = workspace;
        boolean otherPost =
                before == null || postOf(before) == null || !Objects.equals(postOf(before), postOf(workspace));
        if (otherPost && place == Place.REVIEW) {
            reviewed = HandingOver.firstToReview(workspace);
        }
        foot.show(workspace, workbench.drafting().drafts());
        if (before == null || !before.project().equals(workspace.project()) || before.who() != workspace.who()) {
            topBar.show(workspace, place);
        }
        if (before == null || before.sources() != workspace.sources() || before.project() != workspace.project()) {
            posts.show(legend(workspace));
            showHead();
        }
        boolean otherRights = before != null && before.readOnly() != workspace.readOnly();
        if (before == null || before.open() != workspace.open() || before.actors() != workspace.actors()
                || otherRights) {
            showPost(workspace);
            Arrivals.words(before, workspace, texts).ifPresent(foot::say);
        }
        if (otherRights) {
            recall.start();
        }
        if (before == null || !before.index().equals(workspace.index())) {
            posts.show(workspace.index());
            long there = workspace.index().posts();
            if (workspace.index().isBuilding() && there > 2 * listed) {
                listed = there; // now and then, while there are more and more
                searches.again();
            }
            if (before != null && !workspace.index().isBuilding()) {
                listed = 0;
                searches.again();
                waiting.count();
                recall.indexChanged();
            }
        }
        notice.show(workspace);
        decided.show(workspace);
        refreshKeys();
    }

    private static @Nullable PostId postOf(Workspace workspace) {
        return workspace.open() == null ? null : workspace.open().post().id();
    }

    private void showPost(Workspace workspace) {
        OpenPost open = workspace.open();
        nothing.setVisible(open == null);
        boolean appears = open != null && !reader.isVisible();
        reader.setVisible(open != null);
        if (appears) {
            focus.appeared();
        }
        boolean reviewing = place == Place.REVIEW;
        decision.setVisible(reviewing && open != null);
        marginFoot.setVisible(!reviewing && open != null);
        if (open == null) {
            return;
        }
        posts.select(open.post().id());
        Sheet sheet = open.sheet(shownPerson());
        Page page = Pages.of(open, sheet, workspace.codebook(), hits.in(open), texts);
        reader.show(page);
        reader.movableProperty().set(isEditable());
        ItemId chosen = reader.chosenProperty().get();
        if (chosen != null && sheet.find(chosen).isEmpty()) {
            reader.chosenProperty().set(null);
        }
        showHead();
        showMargin();
        if (reviewing) {
            decision.show(workspace, open, shownPerson());
        }
        hits.look(open);
    }

    private void showHead() {
        Workspace workspace = workbench.workspace();
        open().ifPresent(open -> workspace
                .project()
                .person(shownPerson())
                .ifPresent(person -> head.show(workspace, open, person, posts.position())));
    }

    private void showMargin() {
        Workspace workspace = workbench.workspace();
        OpenPost open = workspace.open();
        if (open == null) {
            return;
        }
        Sheet sheet = open.sheet(shownPerson());
        List<Sheet> others = open.sheets().stream()
                .filter(other -> !other.key().equals(sheet.key()))
                .toList();
        margin.show(new MarginPage(
                workspace.project(),
                workspace.who(),
                workspace.codebook(),
                workspace.actors(),
                sheet,
                others,
                isEditable(),
                workspace.readOnly() == null,
                reader.chosenProperty().get(),
                hovered));
    }

    private void lookForHits(OpenPost open) {
        hits.look(open);
    }

    /// The words searched for have changed.
    void queryChanged() {
        open().ifPresent(hits::look);
        recall.queryChanged(search.query());
    }

    private static Legend legend(Workspace workspace) {
        return new Legend(
                workspace.project().zone(),
                workspace.sources(),
                workspace.codebook().types(),
                null);
    }

}
