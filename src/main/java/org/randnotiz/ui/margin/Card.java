package org.randnotiz.ui.margin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.randnotiz.draft.Draft;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.text.Span;

/// What one card of the margin is about. Two cards that are equal look the same.
sealed interface Card {

    /// Names the card among those of one sheet.
    String key();

    /// The item the card is about; null for the sheet as a whole.
    @Nullable
    ItemId item();

    /// The passage beside which it stands; null if it stands behind the cards before it.
    @Nullable
    Span passage();

    /// What has been said about it, oldest first.
    List<Remark> remarks();

    /// What is said about the sheet as a whole.
    ///
    /// @param note the last hand-over that came with words; null if there is none
    record OfSheet(@Nullable HandOver note, List<Remark> remarks) implements Card {

        static final String KEY = "sheet";

        public OfSheet {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public @Nullable ItemId item() {
            return null;
        }

        @Override
        public @Nullable Span passage() {
            return null;
        }
    }

    /// What was typed into forms of the sheet that are not open, and is not saved.
    ///
    /// @param drafts the one typed in last at the end; not empty
    record OfDrafts(List<Draft> drafts) implements Card {

        static final String KEY = "drafts";

        public OfDrafts {
            drafts = List.copyOf(drafts);
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public @Nullable ItemId item() {
            return null;
        }

        @Override
        public @Nullable Span passage() {
            return null;
        }

        @Override
        public List<Remark> remarks() {
            return List.of();
        }
    }

    /// A mark.
    record OfMark(Mark mark, List<Remark> remarks) implements Card {

        public OfMark {
            remarks = List.copyOf(remarks);
        }

        @Override
        public String key() {
            return mark.id().value();
        }

        @Override
        public ItemId item() {
            return mark.id();
        }

        @Override
        public Span passage() {
            return mark.anchor().span();
        }
    }

    /// A judgement, or the beginnings of one.
    ///
    /// @param id        its id
    /// @param judgement the judgement; null for one that has not been saved yet
    /// @param targets   the marks a new one begins with
    record OfJudgement(ItemId id, @Nullable Judgement judgement, List<ItemId> targets, List<Remark> remarks)
            implements Card {

        public OfJudgement {
            targets = List.copyOf(targets);
            remarks = List.copyOf(remarks);
        }

        @Override
        public String key() {
            return id.value();
        }

        @Override
        public ItemId item() {
            return id;
        }

        @Override
        public @Nullable Span passage() {
            return null;
        }
    }
}
