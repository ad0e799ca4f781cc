package org.randnotiz.json;

import org.randnotiz.actor.Actor;
import org.randnotiz.codebook.Codebook;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.draft.Drafts;
import org.randnotiz.post.Import;
import org.randnotiz.post.Post;
import org.randnotiz.post.Source;
import org.randnotiz.problem.Problem;
import org.randnotiz.project.ProjectInfo;
import org.randnotiz.search.SavedSearches;
import org.randnotiz.sheet.Change;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.sheet.Step;

/// The shapes of all that is written to files. Those of whole files begin with a `formatVersion`; a file of a newer
/// version than [#VERSION] is refused: see [UnreadableJsonException#newer()].
public final class Codecs {

    /// The version of every file written.
    public static final int VERSION = 1;

    /// `project.json`.
    public static final Codec<ProjectInfo> PROJECT = new Codec<>(ProjectCodec::write, ProjectCodec::read);

    /// `codebook.json`.
    public static final Codec<Codebook> CODEBOOK = new Codec<>(CodebookCodec::write, CodebookCodec::read);

    /// `sources.json`.
    public static final Codec<SourceList> SOURCES = new Codec<>(SourceCodec::write, SourceCodec::read);

    /// One source.
    public static final Codec<Source> SOURCE = new Codec<>(SourceCodec::source, SourceCodec::source);

    /// One post, its `id` before all else.
    public static final Codec<Post> POST = new Codec<>(PostCodec::write, PostCodec::read);

    /// What is remembered of an import.
    public static final Codec<Import> IMPORT = new Codec<>(ImportCodec::write, ImportCodec::read);

    /// `actors/<person>.json`.
    public static final Codec<ActorPage> ACTORS = new Codec<>(ActorCodec::write, ActorCodec::read);

    /// One actor.
    public static final Codec<Actor> ACTOR = new Codec<>(ActorCodec::actor, ActorCodec::actor);

    /// `searches/<person>.json`.
    public static final Codec<SavedSearches> SEARCHES = new Codec<>(SearchCodec::write, SearchCodec::read);

    /// `drafts/<person>@<host>.json`.
    public static final Codec<Drafts> DRAFTS = new Codec<>(DraftCodec::write, DraftCodec::read);

    /// `sheets/<aa>/<post>/<person>.json`.
    public static final Codec<Sheet> SHEET = new Codec<>(SheetCodec::write, SheetCodec::read);

    /// One mark.
    public static final Codec<Mark> MARK = new Codec<>(ItemCodecs::mark, ItemCodecs::mark);

    /// One judgement with all its versions.
    public static final Codec<Judgement> JUDGEMENT = new Codec<>(ItemCodecs::judgement, ItemCodecs::judgement);

    /// One remark.
    public static final Codec<Remark> REMARK = new Codec<>(ItemCodecs::remark, ItemCodecs::remark);

    /// One hand-over.
    public static final Codec<HandOver> HAND_OVER = new Codec<>(ItemCodecs::handOver, ItemCodecs::handOver);

    /// One value of a mark's field, told by its `kind`.
    public static final Codec<FieldValue> FIELD_VALUE = new Codec<>(FieldValueCodec::write, FieldValueCodec::read);

    /// One line of a journal.
    public static final Codec<Change> CHANGE = new Codec<>(ChangeCodec::write, ChangeCodec::read);

    /// What happened to one object.
    public static final Codec<Step> STEP = new Codec<>(StepCodec::write, StepCodec::read);

    /// Something that is wrong.
    public static final Codec<Problem> PROBLEM = new Codec<>(ProblemCodec::write, ProblemCodec::read);

    private Codecs() {}

    /// A builder that begins with our version.
    static JsonObject.Builder versioned() {
        return JsonObject.builder().put("formatVersion", VERSION);
    }

    /// Refuses a file that is newer than we are.
    static void checkVersion(JsonObject json) throws UnreadableJsonException {
        int version = json.integer("formatVersion", 1);
        if (version > VERSION) {
            throw UnreadableJsonException.newer(json.place(), version, VERSION);
        }
    }
}
