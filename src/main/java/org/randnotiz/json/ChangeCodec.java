package org.randnotiz.json;

import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Change;

/// One change: one line of a journal.
final class ChangeCodec {

    private ChangeCodec() {}

    static JsonObject write(Change change) {
        return JsonObject.builder()
                .put("id", change.id())
                .putWord("act", change.act())
                .putText("target", change.target())
                .put("label", change.label())
                .putTexts("labelArguments", change.labelArguments())
                .put("by", change.by().value())
                .putText("at", change.at())
                .putAll("steps", change.steps(), StepCodec::write)
                .build();
    }

    static Change read(JsonObject json) throws UnreadableJsonException {
        return new Change(
                json.text("id"),
                json.word("act", Change.Act.values()),
                json.textOrNull("target"),
                json.text("label"),
                json.texts("labelArguments"),
                json.parsed("by", PersonId::new),
                json.instant("at"),
                json.list("steps", StepCodec::read));
    }
}
