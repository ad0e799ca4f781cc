package org.randnotiz.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;

/// Counts by person and kind what an annotated file brings and what becomes of it, to be told before and after an import.
/// For one thread.
final class Brought {

    /// Of so many people it is told one by one; the others are told together.
    private static final int PEOPLE = 100;

    /// Stands for everybody who is not told of alone.
    private static final String OTHERS = "…";

    /// What becomes of something.
    enum Fate {
        /// It is added.
        NEW(Severity.NOTE),
        /// It takes the place of what was there.
        REPLACED(Severity.NOTE),
        /// It would change what is there, which nobody has agreed to.
        DIFFERENT(Severity.WARNING),
        /// It is something that another person did or decided, which no editor has taken over.
        OF_OTHERS(Severity.WARNING),
        /// It belongs on a sheet that is handed in or approved.
        CLOSED(Severity.WARNING);

        private final Severity severity;

        Fate(Severity severity) {
            this.severity = severity;
        }
    }

    /// What can lie on a sheet, in the order in which it is told.
    private enum Kind {
        MARK,
        JUDGEMENT,
        REMARK,
        DATING,
        HAND_OVER;

        static Kind of(Item item) {
            return switch (item) {
                case Mark mark -> MARK;
                case Judgement judgement -> JUDGEMENT;
                case Remark remark -> REMARK;
                case Dating dating -> DATING;
                case HandOver handOver -> HAND_OVER;
            };
        }
    }

    /// What lies on no sheet.
    enum Entry {
        PERSON,
        ACTOR,
        SOURCE
    }

    private final Map<String, Map<Fate, Map<Kind, Long>>> onSheets = new TreeMap<>();
    private final Map<Entry, Map<Fate, Long>> entries = new EnumMap<>(Entry.class);
    private boolean takes;

    /// Something lies on a sheet of the file.
    ///
    /// @param person whose sheet it is in the file
    void item(PersonId person, Item item, Fate fate) {
        String name = onSheets.containsKey(person.value()) || onSheets.size() < PEOPLE ? person.value() : OTHERS;
        onSheets.computeIfAbsent(name, key -> new EnumMap<>(Fate.class))
                .computeIfAbsent(fate, key -> new EnumMap<>(Kind.class))
                .merge(Kind.of(item), 1L, Long::sum);
        takes |= fate == Fate.NEW || fate == Fate.REPLACED;
    }

    /// The file has something that lies on no sheet.
    void entry(Entry kind, Fate fate) {
        entries.computeIfAbsent(kind, key -> new EnumMap<>(Fate.class)).merge(fate, 1L, Long::sum);
        takes |= fate == Fate.NEW || fate == Fate.REPLACED;
    }

    /// Whether anything is taken.
    boolean takes() {
        return takes;
    }

    /// Whether anything had that fate.
    boolean has(Fate fate) {
        return onSheets.values().stream().anyMatch(fates -> fates.containsKey(fate))
                || entries.values().stream().anyMatch(fates -> fates.containsKey(fate));
    }

    /// The counts in sentences: by person, then people, actors and sources.
    List<Problem> told() {
        List<Problem> told = new ArrayList<>();
        onSheets.forEach((person, fates) -> fates.forEach((fate, counts) -> {
            List<Object> arguments = new ArrayList<>(List.of(person));
            for (Kind kind : Kind.values()) {
                arguments.add(counts.getOrDefault(kind, 0L));
            }
            told.add(Problem.of(code(fate), fate.severity, arguments.toArray()));
        }));
        entries.forEach((kind, fates) -> fates
                .forEach((fate, count) -> told.add(Problem.of(code(kind, fate), fate.severity, count))));
        return told;
    }

    private static String code(Fate fate) {
        return switch (fate) {
            case NEW -> "import.brought.new";
            case REPLACED -> "import.brought.replaced";
            case DIFFERENT -> "import.brought.different";
            case OF_OTHERS -> "import.brought.ofOthers";
            case CLOSED -> "import.brought.closed";
        };
    }

    private static String code(Entry entry, Fate fate) {
        boolean comes = fate == Fate.NEW;
        boolean replaces = fate == Fate.REPLACED;
        return switch (entry) {
            case PERSON -> comes ? "import.brought.people.new" : "import.brought.people.ofOthers";
            case SOURCE -> replaces ? "import.brought.sources.replaced" : "import.brought.sources.different";
            case ACTOR -> {
                String changed = replaces ? "import.brought.actors.replaced" : "import.brought.actors.different";
                yield comes ? "import.brought.actors.new" : changed;
            }
        };
    }
}
