package org.randnotiz.exchange.annotated;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.randnotiz.exchange.ImportRun;
import org.randnotiz.exchange.ProblemTally;
import org.randnotiz.json.Bounds;
import org.randnotiz.json.Codecs;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonReading;
import org.randnotiz.json.UnreadableJsonException;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.PersonId;

/// Takes the pieces of one annotated file, in either layout and in any order, save that the header comes before the posts.
final class AnnotatedReader {

    /// The members of the document whose elements come one by one.
    static final Set<String> ARRAYS = Set.of("posts", "sources", "actors", "people");

    private static final Set<String> HEADER_KEYS = Set.of(
            "record", "format", "formatVersion", "offsets", "exportedAt", "exportedBy", "filter", "codebook", "counts");

    /// The file as a whole cannot be read.
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        RefusedException(Problem problem) {
            super(problem.code());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final String file;
    private final ImportRun run;
    private final AnnotatedPostReader postReader;
    private final Set<String> unknownKeys = new HashSet<>();
    private boolean hasFormat;
    private boolean hasVersion;
    private boolean hasCounts;
    private boolean codebookGiven;
    private long posts;
    private long counted;
    private String exportedAt = "";
    private String exportedBy = "";
    private String filter = "";

    AnnotatedReader(String file, ImportRun run) {
        this.file = file;
        this.run = run;
        this.postReader = new AnnotatedPostReader(file, run);
    }

    /// Takes a line of JSON Lines.
    void line(JsonObject json, long line) throws IOException, UnreadableJsonException, RefusedException {
        switch (json.text("record")) {
            case "header" -> {
                for (String name : json.members().keySet()) {
                    header(name, json, line);
                }
            }
            case "end" -> counts(json);
            case "source" -> element("sources", json, line);
            case "actor" -> element("actors", json, line);
            case "person" -> element("people", json, line);
            case "post" -> element("posts", json, line);
            default -> unknown(json.text("record"), line);
        }
    }

    /// Takes a member of the document.
    ///
    /// @param json an object that has just this member
    void member(String name, JsonObject json, long line)
            throws IOException, UnreadableJsonException, RefusedException {
        header(name, json, line);
    }

    /// Takes an element of one of the [#ARRAYS].
    void element(String name, JsonObject json, long line)
            throws IOException, UnreadableJsonException, RefusedException {
        switch (name) {
            case "sources" -> run.source(read(json, EntryShapes::readSource));
            case "actors" -> run.actor(read(json, EntryShapes::readActor));
            case "people" -> run.person(read(json, EntryShapes::readPerson));
            case "posts" -> {
                if (!hasFormat || !hasVersion) {
                    throw new RefusedException(Problem.error("annotated.noHeader").in(file, line));
                }
                posts++;
                for (String key : json.members().keySet()) {
                    if (!PostShape.KEYS.contains(key)) {
                        unknown(key, line);
                    }
                }
                postReader.read(json, line);
            }
            default -> unknown(name, line);
        }
    }

    /// Tells of a piece that is too large to be looked at.
    void tooLarge(long line) {
        run.problem(Problem.error("annotated.tooLarge", JsonPieces.LONGEST >> 20).in(file, line));
    }

    /// Tells of a piece that is no JSON, or does not say what it should.
    void unreadable(UnreadableJsonException failure, long line) {
        run.problem(problem(failure, file, line));
    }

    /// The problem with a piece that begins at `line` of the file.
    static Problem problem(UnreadableJsonException failure, String file, long line) {
        Problem within = failure.problem();
        return within.in(file, line + Math.max(0, within.line() - 1));
    }

    /// Ends the file.
    void end() throws RefusedException {
        if (!hasFormat) {
            throw new RefusedException(Problem.error("annotated.noHeader").in(file, 0));
        }
        if (!hasCounts || counted != posts) {
            run.problem(Problem.warning("annotated.incomplete", posts).in(file, 0));
        }
        run.problem(Problem.note("annotated.exported", exportedAt, exportedBy, filter.replace('|', '/'))
                .in(file, 0));
    }

    private void header(String name, JsonObject json, long line)
            throws IOException, UnreadableJsonException, RefusedException {
        switch (name) {
            case "format" -> {
                if (!json.text(name).equals(AnnotatedFormat.NAME)) {
                    throw new RefusedException(Problem.error("annotated.noHeader").in(file, line));
                }
                hasFormat = true;
            }
            case "formatVersion" -> {
                int version = json.integer(name, 1);
                if (version > AnnotatedFormat.VERSION) {
                    throw new RefusedException(
                            Problem.error("annotated.newer", version, AnnotatedFormat.VERSION).in(file, line));
                }
                hasVersion = true;
            }
            case "offsets" -> {
                if (!json.text(name).equals(AnnotatedFormat.OFFSETS)) {
                    throw new RefusedException(Problem.error("annotated.offsets").in(file, line));
                }
            }
            case "exportedAt" -> exportedAt = json.parsed(name, Bounds::instant).toString();
            case "exportedBy" -> exportedBy = json.parsed(name, PersonId::new).value();
            case "filter" -> filter = json.text(name);
            case "codebook" -> {
                if (!codebookGiven) {
                    run.codebook(json.read(name, Codecs.CODEBOOK::read));
                    codebookGiven = true;
                }
            }
            case "counts" -> counts(json.object(name));
            default -> {
                if (!HEADER_KEYS.contains(name) && !ARRAYS.contains(name)) {
                    unknown(name, line);
                }
            }
        }
    }

    private void counts(JsonObject json) throws UnreadableJsonException {
        counted = json.wide("posts", 0);
        hasCounts = true;
    }

    private void unknown(String key, long line) {
        if (unknownKeys.size() < ProblemTally.KEPT && unknownKeys.add(key)) {
            run.problem(Problem.note("annotated.unknownKey", key.replace('|', '/')).in(file, line));
        }
    }

    private static <T> T read(JsonObject json, JsonReading<T> shape) throws UnreadableJsonException {
        return json.as(shape);
    }
}
