package org.randnotiz.draft;

import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.ActorId;
import org.randnotiz.post.PostId;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.SheetKey;

/// The form that a draft belongs to. A form has at most one draft.
public sealed interface DraftPlace {

    /// The post that has to be open for the form to be; null if it belongs to none.
    @Nullable
    PostId post();

    /// A form in the margin of a sheet.
    sealed interface OnSheet extends DraftPlace {

        /// The sheet that is shown beside the form; its person need not be the writer.
        SheetKey sheet();

        @Override
        default PostId post() {
            return sheet().post();
        }
    }

    /// The fields of a mark.
    record OfMark(SheetKey sheet, ItemId mark) implements OnSheet {}

    /// A judgement: a new version of one that is there, or a new one under the id that it will have.
    record OfJudgement(SheetKey sheet, ItemId judgement) implements OnSheet {}

    /// A remark on somebody's sheet.
    ///
    /// @param about the item; null for the sheet as a whole
    record OfRemark(SheetKey sheet, @Nullable ItemId about) implements OnSheet {}

    /// What an editor says with a decision on a sheet.
    record OfDecision(SheetKey sheet) implements OnSheet {}

    /// The correction of a post's time.
    record OfDating(PostId post) implements DraftPlace {}

    /// The rating of a source.
    ///
    /// @param source the source's id
    record OfRating(String source) implements DraftPlace {

        @Override
        public @Nullable PostId post() {
            return null;
        }
    }

    /// An entry of the registry.
    ///
    /// @param actor null for one that is not in the registry yet
    record OfActor(@Nullable ActorId actor) implements DraftPlace {

        @Override
        public @Nullable PostId post() {
            return null;
        }
    }
}
