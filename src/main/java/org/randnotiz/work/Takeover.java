package org.randnotiz.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Origin;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.sheet.Step;
import org.randnotiz.work.Brought.Fate;

/// The rule by which the sheets of an annotated file come into the project.
///
/// A file acts for nobody: what it brings lies on the sheet of whoever imports it, as theirs, and hand-overs stay outside.
/// Where an editor takes the work of others over, it lies on their sheets as it was. In both cases what is there already is
/// replaced only by consent. Says of each item what becomes of it. For one thread.
final class Takeover {

    private final PersonId who;
    private final Consent consent;
    private final Brought brought;
    private final Set<String> taken = new HashSet<>();
    private Map<PersonId, Sheet> present = Map.of();
    private Map<PersonId, SheetState> states = Map.of();
    private boolean isNew;

    /// @param who     who imports
    /// @param brought is told of each item
    Takeover(PersonId who, Consent consent, Brought brought) {
        this.who = who;
        this.consent = consent;
        this.brought = brought;
    }

    /// Goes on with the sheets of a post that this import adds.
    void ofNewPost() {
        present = Map.of();
        states = Map.of();
        isNew = true;
    }

    /// Goes on with the sheets of a post that was there already.
    ///
    /// @param sheets everybody's sheets of it in the project
    void ofPost(Collection<Sheet> sheets) {
        present = sheets.stream().collect(Collectors.toMap(Sheet::person, Function.identity()));
        states = SheetState.each(sheets);
        isNew = false;
    }

    /// What is to be done for a sheet of that post.
    List<Step> steps(Sheet sheet) {
        List<Step> steps = new ArrayList<>();
        sheet.items().forEach(item -> step(sheet.key(), item).ifPresent(steps::add));
        return steps;
    }

    private Optional<Step> step(SheetKey from, Item item) {
        Item there = find(from.person(), item.id());
        PersonId target = consent.takeOver() || there != null ? from.person() : who;
        boolean own = target.equals(from.person());
        Item before = own ? there : find(who, item.id());
        Item after = own ? item : asImport(item);
        boolean known = after.equals(before) || (before != null && after.version() < before.version());
        if (known || (!isNew && !taken.add(from.post() + " " + target + " " + item.id()))) {
            return Optional.empty(); // it is there, or the project knows it better
        }
        Fate fate = fate(target, item, before);
        brought.item(from.person(), item, fate);
        return fate == Fate.NEW || fate == Fate.REPLACED
                ? Optional.of(Step.OnSheet.of(new SheetKey(from.post(), target), before, after))
                : Optional.empty();
    }

    private Fate fate(PersonId target, Item item, @Nullable Item before) {
        boolean others = item instanceof HandOver || !target.equals(who);
        if (others && !consent.takeOver()) {
            return Fate.OF_OTHERS;
        }
        boolean closed = !states.getOrDefault(target, SheetState.NEW).isOpen();
        if (!consent.takeOver() && closed) {
            return Fate.CLOSED;
        }
        // A correction holds for everybody who looks at the post, and what was handed in or approved was so as it is.
        boolean changes = before != null
                || (item instanceof Dating && !isNew)
                || (closed && !(item instanceof HandOver || item instanceof Remark));
        if (!changes) {
            return Fate.NEW;
        }
        boolean later = before == null || item.version() > before.version();
        return consent.replace() && later ? Fate.REPLACED : Fate.DIFFERENT;
    }

    private @Nullable Item find(PersonId person, ItemId id) {
        Sheet sheet = present.get(person);
        return sheet == null ? null : sheet.find(id).orElse(null);
    }

    /// The item as something that whoever imports has brought in.
    private Item asImport(Item item) {
        return switch (item) {
            case Mark mark ->
                new Mark(mark.id(), mark.version(), mark.type(), mark.anchor(), mark.values(), who, mark.at(),
                        Origin.IMPORT);
            case Judgement judgement ->
                new Judgement(
                        judgement.id(),
                        judgement.version(),
                        judgement.assessments().stream().map(said -> said.withAuthor(who, said.at())).toList());
            case Remark remark ->
                new Remark(
                        remark.id(),
                        remark.version(),
                        remark.of(),
                        remark.about(),
                        remark.text(),
                        remark.resolved(),
                        who,
                        remark.at());
            case Dating dating ->
                new Dating(dating.id(), dating.version(), dating.published(), dating.reason(), who, dating.at());
            case HandOver handOver -> handOver;
        };
    }
}
