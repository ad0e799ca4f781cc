package org.randnotiz.ui.margin;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;
import org.randnotiz.actor.Actors;
import org.randnotiz.actor.Level;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.sheet.Desk;
import org.randnotiz.sheet.Edit;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Outcome;
import org.randnotiz.sheet.RepeatedPassages;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;
import org.randnotiz.text.Span;
import org.randnotiz.work.Drafting;
import org.randnotiz.work.SameThread;

/// A window without a window: carries edits out on real sheets, and has a text whose lines are 28 pixels high.
final class TestHost implements MarginHost {

    private static final double LINE = 28;
    private static final int LETTERS = 72;
    private static final double HEAD = 60;
    private static final Pattern DAYS =
            Pattern.compile("(?:vom )?(\\d{1,2})\\.?(?: bis zum | ?– ?|-)(\\d{1,2})\\.? ?(?:Mai|5\\.2024)");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    final List<Edit> edits = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    private final Drafting drafting;
    private MarginPage page;
    private @Nullable MarginView view;
    private @Nullable Consumer<ItemId> picked;
    private double scrolled;
    private double longest;
    private int ids;

    TestHost(MarginPage page) {
        this(page, Drafting.inMemory(new SameThread(), InstantSource.fixed(World.THEN)));
    }

    /// A window that begins with the drafts of an earlier one.
    TestHost(MarginPage page, Drafting drafting) {
        this.page = page;
        this.drafting = drafting;
    }

    @Override
    public Drafting drafting() {
        return drafting;
    }

    /// Shows the page in this view from now on.
    void show(MarginView view) {
        this.view = view;
        view.show(page);
    }

    MarginPage page() {
        return page;
    }

    void show(MarginPage page) {
        this.page = page;
        if (view != null) {
            view.show(page);
        }
    }

    /// Lets the text scroll by so many pixels and no further.
    void scrollable(double pixels) {
        this.longest = pixels;
    }

    double scrolled() {
        return scrolled;
    }

    /// A click on this mark in the text while one is being picked.
    void clickInText(ItemId item) {
        Consumer<ItemId> taker = picked;
        if (taker == null) {
            throw new IllegalStateException("no mark is being picked");
        }
        taker.accept(item);
    }

    @Override
    public Outcome edit(Edit edit) {
        edits.add(edit);
        List<Sheet> sheets = new ArrayList<>(page.others());
        sheets.add(page.sheet());
        var desk = new Desk(
                World.NOTE, page.codebook(), page.actors(), sheets, page.who(), World.THEN.plusSeconds(edits.size()),
                RepeatedPassages.NONE);
        Outcome outcome = edit.applyTo(desk);
        if (outcome instanceof Outcome.Done done) {
            Sheet sheet = page.sheet();
            Actors actors = page.actors();
            for (Step step : done.steps()) {
                switch (step) {
                    case Step.OnSheet on -> sheet = sheet.replacing(on.before(), on.after());
                    case Step.OnActor on -> {
                        Actor after = on.after();
                        actors = after == null ? actors : actors.with(after);
                    }
                    case Step.OnImport on -> throw new IllegalStateException("no import here");
                }
            }
            ItemId chosen = page.chosen();
            boolean gone = chosen != null && sheet.find(chosen).isEmpty();
            show(new MarginPage(
                    page.project(),
                    page.who(),
                    page.codebook(),
                    actors,
                    sheet,
                    page.others(),
                    page.editable(),
                    page.remarks(),
                    gone ? null : chosen,
                    page.hovered()));
        }
        return outcome;
    }

    @Override
    public void choose(@Nullable ItemId item) {
        calls.add("choose " + item);
        show(page.withChosen(item));
    }

    @Override
    public void hover(@Nullable ItemId item) {
        show(page.withHovered(item));
    }

    @Override
    public void leave() {
        calls.add("leave");
    }

    @Override
    public double top(Span passage) {
        String before = World.NOTE.text().substring(0, passage.start());
        double lines = 0;
        for (String paragraph : before.split("\n", -1)) {
            lines += Math.max(0, paragraph.length() / LETTERS) + 1;
        }
        return HEAD + (lines - 1) * LINE - scrolled;
    }

    @Override
    public double scrollText(double pixels) {
        double before = scrolled;
        scrolled = Math.clamp(scrolled + pixels, 0, longest);
        return scrolled - before;
    }

    @Override
    public Optional<FieldValue.Time> time(String entry) {
        Matcher days = DAYS.matcher(entry);
        if (days.matches()) {
            return Optional.of(new FieldValue.Time(
                    LocalDate.of(2024, 5, Integer.parseInt(days.group(1))),
                    LocalDate.of(2024, 5, Integer.parseInt(days.group(2))),
                    ""));
        }
        Matcher day = DAY.matcher(entry);
        if (day.matches()) {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Optional.of(new FieldValue.Time(date, date, ""));
        }
        return Optional.empty();
    }

    @Override
    public void newActor(String name, Function<ActorId, Edit> use) {
        ActorId id = page.actors().newId(name);
        var actor = new Actor(
                id, 1, name, List.of(), Level.GROUP, null, null, null, null, "", page.who().id(), World.THEN);
        edit(new Edit.Several("actor.added", List.of(new Edit.PutActor(actor), use.apply(id))));
    }

    @Override
    public void pick(List<ItemId> candidates, Consumer<ItemId> picked) {
        calls.add("pick " + candidates);
        this.picked = picked;
    }

    @Override
    public void takeWords(Consumer<String> taken) {
        taken.accept("ganz klar");
    }

    @Override
    public void pickingEnded() {
        calls.add("picked");
        picked = null;
    }

    @Override
    public ItemId newId() {
        return new ItemId("n" + ++ids);
    }
}
