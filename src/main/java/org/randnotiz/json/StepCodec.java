package org.randnotiz.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.randnotiz.actor.Actor;
import org.randnotiz.post.PostId;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.SheetKey;
import org.randnotiz.sheet.Step;

/// What happened to one object: `of` says what kind of object, `op` what happened, `base` is the version it happened to.
final class StepCodec {

    private StepCodec() {}

    static JsonObject write(Step step) {
        return switch (step) {
            case Step.OnSheet onSheet -> onSheet(onSheet);
            case Step.OnActor onActor -> onActor(onActor);
            case Step.OnImport onImport ->
                begin("import", onImport.importId())
                        .putAll(versions(onImport))
                        .build();
        };
    }

    static Step read(JsonObject json) throws UnreadableJsonException {
        int version = json.counter("version", 1);
        if (json.counter("base", 0) != version - 1) {
            throw json.wrong("base");
        }
        String of = json.text("of");
        Step step =
                switch (of) {
                    case "mark" -> readOnSheet(json, version, ItemCodecs::mark);
                    case "judgement" -> readOnSheet(json, version, ItemCodecs::judgement);
                    case "remark" -> readOnSheet(json, version, ItemCodecs::remark);
                    case "handOver" -> readOnSheet(json, version, ItemCodecs::handOver);
                    case "dating" -> readOnSheet(json, version, ItemCodecs::dating);
                    case "actor" ->
                        new Step.OnActor(
                                version,
                                json.readOrNull("before", ActorCodec::actor),
                                json.readOrNull("after", ActorCodec::actor));
                    case "import" ->
                        new Step.OnImport(json.text("id"), version, json.text("op").equals("add"));
                    default -> throw json.wrong("of");
                };
        if (!isAboutOne(step)) {
            throw json.wrong("after");
        }
        if (!operation(step).equals(json.text("op"))) {
            throw json.wrong("op");
        }
        return step;
    }

    /// Whether before and after are one object, of which at least one is there.
    private static boolean isAboutOne(Step step) {
        return switch (step) {
            case Step.OnSheet(SheetKey sheet, int version, Item before, Item after) ->
                isAboutOne(before == null ? null : before.id(), after == null ? null : after.id());
            case Step.OnActor(int version, Actor before, Actor after) ->
                isAboutOne(before == null ? null : before.id(), after == null ? null : after.id());
            case Step.OnImport onImport -> true;
        };
    }

    private static boolean isAboutOne(@Nullable Object before, @Nullable Object after) {
        return before == null ? after != null : after == null || before.equals(after);
    }

    private static JsonObject onSheet(Step.OnSheet step) {
        JsonObject.Builder json =
                begin(kind(Objects.requireNonNullElse(step.after(), step.before())), step.item().value())
                        .put("post", step.sheet().post().value())
                        .put("person", step.sheet().person().value())
                        .putAll(versions(step));
        putItem(json, "before", step.before());
        putItem(json, "after", step.after());
        return json.build();
    }

    private static Step readOnSheet(JsonObject json, int version, JsonReading<? extends Item> reading)
            throws UnreadableJsonException {
        return new Step.OnSheet(
                new SheetKey(json.parsed("post", PostId::new), json.parsed("person", PersonId::new)),
                version,
                json.readOrNull("before", reading),
                json.readOrNull("after", reading));
    }

    private static JsonObject onActor(Step.OnActor step) {
        Actor any = Objects.requireNonNullElse(step.after(), step.before());
        JsonObject.Builder json = begin("actor", any.id().value())
                .putAll(versions(step));
        Actor before = step.before();
        if (before != null) {
            json.put("before", ActorCodec.actor(before));
        }
        Actor after = step.after();
        if (after != null) {
            json.put("after", ActorCodec.actor(after));
        }
        return json.build();
    }

    private static JsonObject.Builder begin(String of, String id) {
        return JsonObject.builder().put("of", of).put("id", id);
    }

    private static JsonObject versions(Step step) {
        return JsonObject.builder()
                .put("version", step.version())
                .put("base", step.version() - 1)
                .put("op", operation(step))
                .build();
    }

    private static String operation(Step step) {
        return switch (step) {
            case Step.OnSheet onSheet -> operation(onSheet.before(), onSheet.after());
            case Step.OnActor onActor -> operation(onActor.before(), onActor.after());
            case Step.OnImport onImport -> onImport.present() ? "add" : "remove";
        };
    }

    private static String operation(@Nullable Object before, @Nullable Object after) {
        return before == null ? "add" : after == null ? "remove" : "change";
    }

    private static void putItem(JsonObject.Builder json, String name, @Nullable Item item) {
        if (item != null) {
            json.put(name, item(item));
        }
    }

    private static JsonObject item(Item item) {
        return switch (item) {
            case Mark mark -> ItemCodecs.mark(mark);
            case Judgement judgement -> ItemCodecs.judgement(judgement);
            case Remark remark -> ItemCodecs.remark(remark);
            case HandOver handOver -> ItemCodecs.handOver(handOver);
            case Dating dating -> ItemCodecs.dating(dating);
        };
    }

    private static String kind(Item item) {
        return switch (item) {
            case Mark mark -> "mark";
            case Judgement judgement -> "judgement";
            case Remark remark -> "remark";
            case HandOver handOver -> "handOver";
            case Dating dating -> "dating";
        };
    }
}
