package org.randnotiz.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// A sheet being brought up to date, in time that grows with the steps and not with steps times items.
final class SheetDraft {

    private final SheetKey key;
    private final Map<ItemId, Item> items = new LinkedHashMap<>();
    private int revision;

    SheetDraft(Sheet sheet) {
        key = sheet.key();
        revision = sheet.revision();
        sheet.items().forEach(item -> items.put(item.id(), item));
    }

    /// Whether the item is as the step found it: there or not, and in the version before the step's. A step that takes back
    /// an older change puts an older state aside, so the version of its `before` says nothing.
    boolean fits(Step.OnSheet step) {
        Item there = items.get(step.item());
        return step.before() == null ? there == null : there != null && there.version() == step.version() - 1;
    }

    /// Whether what the step did is already on the sheet, or something later.
    boolean has(Step.OnSheet step) {
        Item there = items.get(step.item());
        return step.after() == null
                ? there == null || there.version() > step.version()
                : there != null && there.version() >= step.version();
    }

    /// Does what the step did.
    void take(Step.OnSheet step) {
        Item after = step.after();
        if (after == null) {
            items.remove(step.item());
        } else {
            items.put(after.id(), after);
        }
        revision++;
    }

    /// The sheet, with a revision not below `least`.
    Sheet sheet(int least) {
        List<Mark> marks = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        List<HandOver> handOvers = new ArrayList<>();
        List<Dating> datings = new ArrayList<>();
        for (Item item : items.values()) {
            switch (item) {
                case Mark mark -> marks.add(mark);
                case Judgement judgement -> judgements.add(judgement);
                case Remark remark -> remarks.add(remark);
                case HandOver handOver -> handOvers.add(handOver);
                case Dating dating -> datings.add(dating);
            }
        }
        return new Sheet(key, Math.max(revision, least), marks, judgements, remarks, handOvers, datings);
    }
}
