package org.randnotiz.work;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.Actors;
import org.randnotiz.draft.Drafts;
import org.randnotiz.problem.Argument;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.project.Role;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.Change.Act;
import org.randnotiz.sheet.Step;
import org.randnotiz.store.Disk;
import org.randnotiz.store.Loaded;
import org.randnotiz.store.LocalDisk;
import org.randnotiz.store.Mending;
import org.randnotiz.store.ProjectFolder;
import org.randnotiz.store.WriterHost;
import org.randnotiz.text.Slug;

/// Makes and opens projects. Every method may wait for the disk.
public final class Projects {

    /// The one disk of this process: locks belong to processes, and a second disk that asks for a lock which the first holds
    /// would make the system forget it.
    private static final Disk DISK = new LocalDisk();

    private static final int LONGEST_ID = 40;
    private static final DateTimeFormatter SINCE_WHEN = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm", Locale.ROOT);

    private Projects() {}

    /// Makes a new project.
    ///
    /// @param folder missing or empty; the folders above it are made as well
    /// @param people who works there; the first of them enters the actors of `starter`
    /// @return why it could not be made; empty if it was
    public static Optional<Problem> create(
            Path folder, String name, ZoneId zone, List<Person> people, Starter starter, Environment environment) {
        if (people.isEmpty()) {
            return Optional.of(Problem.error("person.none"));
        }
        ProjectInfo project =
                new ProjectInfo(UUID.randomUUID().toString(), 1, name, zone, Locale.GERMAN.getLanguage(), people);
        PersonId first = people.getFirst().id();
        try {
            Path above = folder.toAbsolutePath().normalize().getParent();
            if (above != null) {
                Files.createDirectories(above);
            }
            ProjectFolder.create(folder, project, starter.codebook(), starter.sources(), DISK);
            if (!starter.actors().isEmpty()) {
                try (ProjectFolder made = ProjectFolder.open(
                        folder, first, environment.host(), DISK, environment.clock())) {
                    made.carryOut(entered(starter.actors(), first, environment));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(DiskProblems.of(e));
        }
    }

    private static Change entered(List<Actor> actors, PersonId by, Environment environment) {
        List<Step> steps = new ArrayList<>();
        for (Actor actor : actors) {
            steps.add(Step.OnActor.of(
                    null,
                    new Actor(
                            actor.id(),
                            1,
                            actor.name(),
                            actor.aliases(),
                            actor.level(),
                            actor.sector(),
                            actor.country(),
                            actor.parent(),
                            actor.wikidata(),
                            actor.note(),
                            by,
                            environment.clock().instant())));
        }
        return new Change(
                new Ids(environment.clock()).next(),
                Act.RECORD,
                null,
                "actors.entered",
                List.of(String.valueOf(steps.size())),
                by,
                environment.clock().instant(),
                steps);
    }

    /// Opens a project.
    ///
    /// @param who who works there; null for the first person of the project
    public static Opened open(Path folder, @Nullable PersonId who, Environment environment) {
        try {
            return open(folder, who, environment, DISK);
        } catch (IOException e) {
            return new Opened.Refused(DiskProblems.of(e));
        }
    }

    /// Puts settings that cannot be read, or are gone, back from their last copies: without them no project can be opened.
    ///
    /// @return what was done; empty if nothing had to be, or nothing could
    /// @throws IOException if somebody is at work, or a file cannot be written
    public static List<Problem> putBackSettings(Path folder, Environment environment) throws IOException {
        return Mending.settings(folder, environment.host(), DISK, environment.clock());
    }

    /// Says that one of the project's people has it open somewhere; empty if nobody has.
    public static Optional<Problem> heldElsewhere(Path folder, Environment environment) throws IOException {
        for (Person person : ProjectFolder.peek(folder, DISK).people()) {
            try (ProjectFolder opened = ProjectFolder.open(
                    folder, person.id(), environment.host(), DISK, environment.clock())) {
                if (opened.isReadOnly()) {
                    return opened.problems().stream().findFirst();
                }
            }
        }
        return Optional.empty();
    }

    /// Opens a project on a disk. Who works there is looked up first: somebody unknown leaves no lock and no journal behind.
    static Opened open(Path folder, @Nullable PersonId who, Environment environment, Disk disk) throws IOException {
        ProjectInfo project = ProjectFolder.peek(folder, disk);
        if (project.people().isEmpty()) {
            return new Opened.Refused(Problem.error("person.none"));
        }
        PersonId id = who == null ? project.people().getFirst().id() : who;
        Optional<Person> person = project.person(id);
        if (person.isEmpty()) {
            return new Opened.Refused(Problem.error("person.unknown", id));
        }
        ProjectFolder opened = ProjectFolder.open(folder, id, environment.host(), disk, environment.clock());
        boolean ready = false;
        try {
            Workbench workbench = workbench(opened, person.get(), environment);
            ready = true;
            return new Opened.Ready(workbench);
        } finally {
            if (!ready) {
                opened.close(); // else the lock would be held by nobody who works
            }
        }
    }

    private static Workbench workbench(ProjectFolder folder, Person who, Environment environment) throws IOException {
        Map<String, Long> lengths = folder.others().lengths(); // what is written from here on is news
        Loaded<Actors> actors = folder.actors();
        List<Problem> notices = new ArrayList<>(folder.problems());
        notices.addAll(actors.problems());
        Loaded<Drafts> drafts =
                folder.isReadOnly() ? new Loaded<>(Drafts.NONE, List.of()) : folder.personal().drafts();
        notices.addAll(drafts.problems());
        Problem readOnly = folder.isReadOnly()
                ? notices.stream()
                        .filter(problem -> problem.severity() != Severity.NOTE)
                        .findFirst()
                        .orElseGet(() -> Problem.warning("store.readOnly", folder.folder()))
                : null;
        Workspace workspace = new Workspace(
                folder.project(),
                folder.codebook(),
                folder.sources(),
                actors.value(),
                who,
                readOnly == null ? null : named(readOnly, who, folder.project().zone()),
                null,
                folder.history(),
                new SaveState.Saved(null),
                IndexState.EMPTY,
                notices,
                List.of());
        Indexing indexing = Indexing.open(folder, environment);
        return new Workbench(workspace, folder, drafts.value(), lengths, indexing, environment);
    }

    /// What is said of a lock with the person's name and the time of day, neither of which the lock knows.
    private static Problem named(Problem problem, Person who, ZoneId zone) {
        return problem.with(argument -> switch (argument) {
            case Argument.Somebody somebody -> new Argument.Text(who.name());
            case Argument.Moment(Instant at) -> new Argument.Text(SINCE_WHEN.format(at.atZone(zone)));
            default -> argument;
        });
    }

    /// The person this system says is at work, as an analyst.
    public static Person personOfSystem() {
        String name = System.getProperty("user.name", "").strip();
        return new Person(
                new PersonId(Slug.of(name, LONGEST_ID, "ich")), name.isEmpty() ? "Ich" : name, Role.ANALYST);
    }

    /// What this machine is called.
    public static WriterHost host() {
        try {
            return WriterHost.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return WriterHost.of("");
        }
    }
}
