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
public final class Forms {

    /// The version of every file written.
    public static final int VERSION = 1;

    /// `project.json`.
    public static final Form<ProjectInfo> PROJECT = new Form<>(ProjectForm::write, ProjectForm::read);

    /// `codebook.json`.
    public static final Form<Codebook> CODEBOOK = new Form<>(CodebookForm::write, CodebookForm::read);

    /// `sources.json`.
    public static final Form<SourceList> SOURCES = new Form<>(SourceForm::write, SourceForm::read);

    /// One source.
    public static final Form<Source> SOURCE = new Form<>(SourceForm::source, SourceForm::source);

    /// One post, its `id` before all else.
    public static final Form<Post> POST = new Form<>(PostForm::write, PostForm::read);

    /// What is remembered of an import.
    public static final Form<Import> IMPORT = new Form<>(ImportForm::write, ImportForm::read);

    /// `actors/<person>.json`.
    public static final Form<ActorPage> ACTORS = new Form<>(ActorForm::write, ActorForm::read);

    /// One actor.
    public static final Form<Actor> ACTOR = new Form<>(ActorForm::actor, ActorForm::actor);

    /// `searches/<person>.json`.
    public static final Form<SavedSearches> SEARCHES = new Form<>(SearchForm::write, SearchForm::read);

    /// `drafts/<person>@<host>.json`.
    public static final Form<Drafts> DRAFTS = new Form<>(DraftForm::write, DraftForm::read);

    /// `sheets/<aa>/<post>/<person>.json`.
    public static final Form<Sheet> SHEET = new Form<>(SheetForm::write, SheetForm::read);

    /// One mark.
    public static final Form<Mark> MARK = new Form<>(ItemForms::mark, ItemForms::mark);

    /// One judgement with all its versions.
    public static final Form<Judgement> JUDGEMENT = new Form<>(ItemForms::judgement, ItemForms::judgement);

    /// One remark.
    public static final Form<Remark> REMARK = new Form<>(ItemForms::remark, ItemForms::remark);

    /// One hand-over.
    public static final Form<HandOver> HAND_OVER = new Form<>(ItemForms::handOver, ItemForms::handOver);

    /// One value of a mark's field, told by its `kind`.
    public static final Form<FieldValue> FIELD_VALUE = new Form<>(FieldValueForm::write, FieldValueForm::read);

    /// One line of a journal.
    public static final Form<Change> CHANGE = new Form<>(ChangeForm::write, ChangeForm::read);

    /// What happened to one object.
    public static final Form<Step> STEP = new Form<>(StepForm::write, StepForm::read);

    /// Something that is wrong.
    public static final Form<Problem> PROBLEM = new Form<>(ProblemForm::write, ProblemForm::read);

    private Forms() {}

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
