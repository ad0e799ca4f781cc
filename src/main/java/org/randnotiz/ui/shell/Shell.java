package org.randnotiz.ui.shell;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.randnotiz.post.PostId;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.ui.Overlay;
import org.randnotiz.ui.Theme;
import org.randnotiz.ui.posts.Folding;
import org.randnotiz.ui.shell.Command.Group;
import org.randnotiz.ui.shell.Key.Chord;
import org.randnotiz.ui.shell.Key.Sign;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.DiskProblems;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Opened;
import org.randnotiz.work.Projects;
import org.randnotiz.work.Starter;
import org.randnotiz.work.Workbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's window: the start page, or the window of the open project, with what may lie above it.
///
/// JavaFX thread only.
public final class Shell {

    private static final Logger LOG = LoggerFactory.getLogger(Shell.class);
    private static final String HABITS = "habits.";

    private final Stage stage;
    private final Environment environment;
    private final Preferences settings;
    private final Starter starter;
    private final Sample sample;
    private final Consumer<URI> browser;
    private final StackPane content = new StackPane();
    private final Overlay overlay = new Overlay(content);
    private final Scene scene;
    private final KeyChoices choices;
    private Commands commands;
    private Texts texts;
    private @Nullable Workbench workbench;
    private @Nullable Path folder;
    private @Nullable ProjectWindow window;
    private String told = "";
    private final Zoom zoom;

    /// @param starter what a new project begins with
    /// @param sample  the sample project
    /// @param browser shows an address of the web, which only happens when a person asks for it
    public Shell(
            Stage stage,
            Environment environment,
            Preferences settings,
            Starter starter,
            Sample sample,
            Consumer<URI> browser) {
        this.stage = stage;
        this.environment = environment;
        this.settings = settings;
        this.starter = starter;
        this.sample = sample;
        this.browser = browser;
        this.texts = new Texts(settings.language());
        this.choices = new KeyChoices(settings);
        this.commands = new Commands(choices);
        this.zoom = new Zoom(settings, overlay);
        this.scene = new Scene(zoom.root());
        settings.theme().applyTo(scene);
        KeyFilter.install(
                scene,
                () -> commands,
                event -> overlay.isShowing() || isTaken(event),
                () -> !overlay.isShowing() && window != null && window.focus().stepBack(),
                this::sayInVain);
        scene.focusOwnerProperty().addListener((property, before, now) -> {
            if (now == null && !overlay.isShowing()) {
                home();
            } else if (window != null) {
                window.refreshKeys();
            }
        });
        stage.setScene(scene);
        stage.setTitle("Randnotiz");
        Placement.restore(stage, settings);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        build();
    }

    /// Shows the window.
    public void show() {
        stage.show();
    }

    /// Shows the window, and does something more once it has been drawn for the first time, so that what takes long does
    /// not leave it black.
    public void showThen(Runnable next) {
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > 1) {
                    stop();
                    next.run();
                }
            }
        }.start();
    }

    /// The scene, for pictures of it.
    public Scene scene() {
        return scene;
    }

    /// What is open; empty on the start page.
    public Optional<Workbench> workbench() {
        return Optional.ofNullable(workbench);
    }

    /// Opens a project.
    ///
    /// @param who who works there; null for the first person of the project
    public void open(Path project, @Nullable PersonId who) {
        Path name = project.getFileName();
        sayOpening(texts.get("shell.opening", name == null ? project : name));
        rememberHabits();
        keepWriting();
        afterSaving(() -> environment
                .background()
                .start(
                        "open project",
                        progress -> {
                            closeWorkbench();
                            return Projects.open(project, who, environment);
                        },
                        opened -> opened(project, opened),
                        this::failed));
    }

    /// Opens the sample project, which is made first if it is not there.
    public void openSample() {
        sayOpening(texts.get("shell.opening.sample"));
        environment.background().start("sample", progress -> sample.folder(), made -> open(made, null), this::failed);
    }

    /// Says in the place of the start page what is being opened.
    private void sayOpening(String words) {
        if (workbench == null) {
            Label opening = new Label(words);
            opening.getStyleClass().add("nothing-open");
            StackPane page = new StackPane(opening);
            page.getStyleClass().add("start-page");
            content.getChildren().setAll(page);
        }
    }

    private void opened(Path project, Opened opened) {
        switch (opened) {
            case Opened.Refused refused -> {
                build();
                say(refused.problem());
            }
            case Opened.Ready ready -> {
                workbench = ready.workbench();
                folder = project;
                settings.opened(project);
                stage.setTitle("Randnotiz – " + ready.workbench().workspace().project().name());
                build();
                ProjectWindow built = Objects.requireNonNull(window);
                Optional<Habits> habits = settings.word(HABITS + project.toAbsolutePath().normalize())
                        .flatMap(Habits::parse);
                habits.ifPresentOrElse(built::restore, () -> showFirst(ready.workbench()));
                ready.workbench().drafting().drafts().latest().ifPresent(draft -> new Resuming(built, outside())
                        .resume(draft, habits.map(Habits::post).orElse(null)));
            }
        }
    }

    /// A copy of the sample begins with a post to look at; other projects have no such post, and that is no problem.
    private void showFirst(Workbench begun) {
        sample.first().ifPresent(post -> begun.openThen(post, () -> {}, problem -> {}));
    }

    private void closeWorkbench() throws IOException {
        Workbench open = workbench;
        workbench = null;
        if (open != null) {
            open.close();
        }
    }

    /// Shows a post of the open project.
    public void showPost(PostId post) {
        if (window != null) {
            window.open(post);
        }
    }

    /// Closes window and project without waiting for anything.
    public void close() {
        end();
    }

    /// Runs `next` once all edits are on the disk, or cannot get there.
    private void afterSaving(Runnable next) {
        workbench().ifPresentOrElse(open -> open.whenSaved(next), next);
    }

    /// Ends the program once all edits are on the disk; if the disk refuses them, a second request ends it all the same.
    void quit() {
        Placement.keep(stage, settings);
        rememberHabits();
        keepWriting();
        afterSaving(() -> {
            Workbench open = workbench;
            Optional<Problem> unsaved = open == null ? Optional.empty() : open.unsaved();
            if (unsaved.isPresent() && !overlay.isShowing()) {
                overlay.show(Messages.unsaved(texts, unsaved.get(), overlay::hide, this::end));
            } else {
                end();
            }
        });
    }

    /// Keeps how the open project's window is arranged, by the project's folder.
    private void rememberHabits() {
        if (window != null && folder != null) {
            settings.setWord(HABITS + folder.toAbsolutePath().normalize(), window.habits().stored());
        }
    }

    /// Brings what is typed somewhere and is no edit yet to the disk, as a draft: quitting is the same as being killed.
    private void keepWriting() {
        workbench().ifPresent(open -> open.drafting().flush());
    }

    private void end() {
        try {
            closeWorkbench();
        } catch (IOException e) {
            LOG.warn("The project could not be closed", e);
        }
        stage.close();
    }

    /// Builds everything anew: for another project, another language.
    private void build() {
        Folding folding = Folding.USUAL;
        Standpoint former = null;
        if (window != null) {
            folding = window.posts().folding();
            former = window.workbench().equals(workbench) ? window.standpoint() : null;
            ProjectWindow gone = window;
            window = null;
            content.getChildren().clear(); // what leaves the scene may still ask its commands
            gone.dispose();
        }
        commands = new Commands(choices);
        addCommands();
        if (workbench == null) {
            content.getChildren()
                    .setAll(new StartPage(texts, commands, settings.recent(), project -> open(project, null)));
        } else {
            ProjectWindow built = new ProjectWindow(
                    workbench, environment.background(), texts, commands, outside());
            window = built;
            content.getChildren().setAll(built);
            // What stands in a split pane is in the scene, and can have the focus, only once style sheets have been applied.
            built.applyCss();
            if (former == null) {
                built.posts().fold(folding);
            } else {
                built.resume(former);
            }
            zoom.follow(built.reader());
        }
        home();
    }

    /// Puts the focus where work goes on: it is never nowhere.
    private void home() {
        if (window != null) {
            window.focus().home();
        } else {
            content.getChildren().stream()
                    .filter(StartPage.class::isInstance)
                    .map(StartPage.class::cast)
                    .forEach(StartPage::begin);
        }
    }

    private OutsideOf outside() {
        Path place = Objects.requireNonNull(folder);
        return new OutsideOf(
                this,
                overlay,
                Objects.requireNonNull(workbench),
                environment,
                place,
                texts,
                browser,
                new Recents(settings, place));
    }

    /// Whether the text has that key now. A jump leaves the keys with Alt, which end it and mark what it has found.
    private boolean isTaken(KeyEvent event) {
        return window != null
                && window.reader().takesKeysProperty().get()
                && !(window.reader().isJumping() && event.isAltDown());
    }

    private void addCommands() {
        add("project.new", Group.PROJECT, this::newProject, Chord.control(KeyCode.N));
        add("project.open", Group.PROJECT, this::chooseProject, Chord.control(KeyCode.O));
        add("project.sample", Group.PROJECT, this::openSample);
        add("quit", Group.PROJECT, this::quit, Chord.control(KeyCode.Q));
        add("help.keys", Group.VIEW, this::showKeys, Chord.of(KeyCode.F1), new Sign("?"));
        add("help.palette", Group.VIEW, this::showPalette, Chord.controlShift(KeyCode.P));
        add("view.light", Group.VIEW, () -> setTheme(Theme.LIGHT));
        add("view.dark", Group.VIEW, () -> setTheme(Theme.DARK));
        add("view.contrast", Group.VIEW, () -> setTheme(Theme.CONTRAST));
        add("view.larger", Group.VIEW, () -> zoom(1), Chord.control(KeyCode.PLUS), Chord.control(
                KeyCode.ADD), Chord.control(KeyCode.EQUALS), Chord.controlShift(KeyCode.EQUALS));
        add("view.smaller", Group.VIEW, () -> zoom(-1), Chord.control(KeyCode.MINUS), Chord.control(
                KeyCode.SUBTRACT));
        add("view.normal", Group.VIEW, () -> zoom(0), Chord.control(KeyCode.DIGIT0));
        add("view.language", Group.VIEW, this::switchLanguage);
    }

    private void add(String id, Group group, Runnable run, Key... keys) {
        commands.add(new Command(id, group, null, List.of(keys), () -> true, run, false));
    }

    /// Says what a key would do that cannot be done now, until a command can: no key is without an answer.
    private void sayInVain(List<Command> idle) {
        if (window != null && idle.isEmpty()) {
            window.unsay(told);
        } else if (window != null) {
            told = texts.get(
                    "shell.notNow",
                    idle.stream()
                            .map(command -> CommandTexts.name(command, texts))
                            .collect(Collectors.joining(", ")));
            window.tell(told);
        }
    }

    private void setTheme(Theme theme) {
        settings.setTheme(theme);
        theme.applyTo(scene);
    }

    private void zoom(int steps) {
        zoom.step(steps);
        if (window != null) {
            window.tell(texts.get(zoom.isLimited() ? "view.zoom.limited" : "view.zoom", zoom.percent()));
        }
    }

    /// Whether that command chose what is in force, as the theme of the moment is.
    boolean isChosen(String command) {
        return command.equals("view." + settings.theme().name().toLowerCase(Locale.ROOT));
    }

    private void switchLanguage() {
        Locale other = texts.english() ? Locale.GERMANY : Locale.UK;
        settings.setLanguage(other);
        texts = new Texts(other);
        build();
    }

    private void showKeys() {
        showKeys(texts.get("keys.hint"), false);
    }

    private void showKeys(String said, boolean chosen) {
        KeyOverlay keys = new KeyOverlay(texts, commands, choices, said, next -> {
            build();
            showKeys(next, true);
        });
        overlay.show(keys.card(chosen, overlay::hide));
    }

    private void showPalette() {
        overlay.show(CommandPalette.card(texts, commands, overlay::hide));
    }

    private void newProject() {
        overlay.show(NewProjectPane.card(
                texts,
                overlay::hide,
                (where, name, people) -> environment
                        .background()
                        .start(
                                "new project",
                                progress -> Projects.create(
                                        where, name, ZoneId.of("Europe/Berlin"), people, starter, environment),
                                problem -> {
                                    if (problem.isPresent()) {
                                        say(problem.get());
                                    } else {
                                        overlay.hide();
                                        open(where, null);
                                    }
                                },
                                this::failed)));
    }

    private void chooseProject() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("command.project.open"));
        settings.recent().stream()
                .map(Path::getParent)
                .filter(parent -> parent != null && Files.isDirectory(parent))
                .findFirst()
                .ifPresent(parent -> chooser.setInitialDirectory(parent.toFile()));
        File chosen = chooser.showDialog(stage);
        if (chosen != null) {
            open(chosen.toPath(), null);
        }
    }

    /// Another person takes over the open project.
    void work(Person person) {
        if (folder != null) {
            open(folder, person.id());
        }
    }

    /// Says what is wrong, above whatever is shown.
    void say(Problem problem) {
        if (window != null) {
            window.say(problem);
        } else {
            overlay.show(Messages.problem(texts, problem, overlay::hide));
        }
    }

    private void failed(Exception failure) {
        LOG.error("Unexpected failure", failure);
        if (workbench == null) {
            build();
        }
        say(DiskProblems.of(failure));
    }
}
