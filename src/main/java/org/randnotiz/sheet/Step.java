package org.randnotiz.sheet;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.actor.ActorId;

/// What happened to one object: what was before, what is after. Turned round, it undoes itself.
public sealed interface Step {

    /// The object's version after the step; the version before it is one less.
    int version();

    /// Names the object among all that a person may change.
    String object();

    /// The step that puts things back, if nothing has happened to the object since.
    default Step inverse() {
        return inverse(version() + 1);
    }

    /// The step that puts things back as the version `next` of the object.
    Step inverse(int next);

    /// An item was added (`before` is null), changed or removed (`after` is null).
    record OnSheet(SheetKey sheet, int version, @Nullable Item before, @Nullable Item after) implements Step {

        /// The step from `before` to `after`.
        ///
        /// @throws IllegalArgumentException if both are null
        public static OnSheet of(SheetKey sheet, @Nullable Item before, @Nullable Item after) {
            return new OnSheet(sheet, versionAfter(before, after), before, after);
        }

        private static int versionAfter(@Nullable Item before, @Nullable Item after) {
            if (after != null) {
                return after.version();
            }
            if (before != null) {
                return before.version() + 1;
            }
            throw new IllegalArgumentException("nothing happened");
        }

        /// The item it is about, as it is after the step or, if it was removed, was before.
        public Item one() {
            return Objects.requireNonNull(after != null ? after : before);
        }

        /// The id of the item it is about.
        public ItemId item() {
            return one().id();
        }

        @Override
        public String object() {
            return "item " + item();
        }

        @Override
        public OnSheet inverse(int next) {
            return new OnSheet(sheet, next, after, before == null ? null : before.withVersion(next));
        }
    }

    /// An actor was added (`before` is null), changed or removed (`after` is null).
    record OnActor(int version, @Nullable Actor before, @Nullable Actor after) implements Step {

        /// The step from `before` to `after`.
        ///
        /// @throws IllegalArgumentException if both are null
        public static OnActor of(@Nullable Actor before, @Nullable Actor after) {
            if (after != null) {
                return new OnActor(after.version(), before, after);
            }
            if (before != null) {
                return new OnActor(before.version() + 1, before, null);
            }
            throw new IllegalArgumentException("nothing happened");
        }

        @Override
        public String object() {
            Actor actor = after != null ? after : before;
            return object(Objects.requireNonNull(actor).id());
        }

        /// How steps name that actor.
        static String object(ActorId actor) {
            return "actor " + actor;
        }

        @Override
        public OnActor inverse(int next) {
            return new OnActor(next, after, before == null ? null : before.withVersion(next));
        }
    }

    /// The posts of an import were added or taken away.
    ///
    /// @param importId names the import
    /// @param present  whether its posts are there after the step
    record OnImport(String importId, int version, boolean present) implements Step {
        @Override
        public String object() {
            return "import " + importId;
        }

        @Override
        public OnImport inverse(int next) {
            return new OnImport(importId, next, !present);
        }
    }
}
