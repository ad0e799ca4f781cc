package org.randnotiz.json;

import org.randnotiz.post.Import;
import org.randnotiz.post.ImportedFile;
import org.randnotiz.project.PersonId;

/// `posts/<import>.json`.
final class ImportCodec {

    private ImportCodec() {}

    static JsonObject write(Import record) {
        return Codecs.versioned()
                .put("id", record.id())
                .put("format", record.format())
                .put("by", record.by().value())
                .putText("at", record.at())
                .putAll("files", record.files(), ImportCodec::file)
                .put("posts", record.posts())
                .put("known", record.known())
                .putAll("problems", record.problems(), ProblemCodec::write)
                .putText("checksum", record.checksum())
                .build();
    }

    static Import read(JsonObject json) throws UnreadableJsonException {
        Codecs.checkVersion(json);
        return new Import(
                json.text("id"),
                json.text("format"),
                json.parsed("by", PersonId::new),
                json.instant("at"),
                json.list("files", ImportCodec::readFile),
                json.wide("posts", 0),
                json.wide("known", 0),
                json.list("problems", ProblemCodec::read),
                json.textOrNull("checksum"));
    }

    private static JsonObject file(ImportedFile file) {
        return JsonObject.builder()
                .put("name", file.name())
                .put("sha256", file.sha256())
                .put("charset", file.charset())
                .put("bytes", file.bytes())
                .build();
    }

    private static ImportedFile readFile(JsonObject json) throws UnreadableJsonException {
        return new ImportedFile(
                json.text("name"), json.text("sha256"), json.text("charset"), json.wide("bytes", 0));
    }
}
