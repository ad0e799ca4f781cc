package org.randnotiz.ui.posts;

import java.util.Set;
import org.kordamp.ikonli.feather.Feather;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.IndexState;

/// What is said where a list would be empty.
final class NothingFound {

    private NothingFound() {}

    /// Says it in `notice`.
    ///
    /// @param index how far the index is: while posts are waiting nobody knows that nothing can be found
    static void show(Notice notice, Listing shown, IndexState index, Texts texts, PostsActions actions) {
        String query = shown.request().query().strip();
        if (shown.like() != null) {
            notice.show(
                    Feather.SEARCH, texts.get("posts.similar.none"), "", texts.get("posts.similar.back"),
                    actions::back);
        } else if (index.stopped()) {
            notice.show(
                    Feather.DATABASE, texts.get("posts.notAll"), texts.get("posts.notAll.advice", index.waiting()),
                    texts.get("posts.index.goOn"), actions::goOnIndexing);
        } else if (shown.hits().behind() > 0 || index.isBuilding()) {
            notice.show(Feather.DATABASE, texts.get("posts.notYet"), texts.get("posts.notYet.advice"), "", () -> {});
        } else if (query.isEmpty() && shown.request().states().isEmpty()) {
            notice.show(
                    Feather.INBOX, texts.get("posts.empty"), texts.get("posts.empty.advice"),
                    texts.get("posts.import"), actions::importPosts);
        } else if (query.isEmpty() && shown.request().states().equals(Set.of(SheetState.SUBMITTED))) {
            notice.show(
                    Feather.INBOX,
                    texts.get("posts.noneSubmitted"),
                    texts.get("posts.noneSubmitted.advice"),
                    texts.get("posts.all"),
                    actions::clearSearch);
        } else {
            notice.show(
                    Feather.SEARCH,
                    query.isEmpty() ? texts.get("posts.noneInState") : texts.get("posts.nothing", query),
                    texts.get(shown.request().states().isEmpty() ? "posts.nothing.advice" : "posts.nothing.filtered"),
                    texts.get("posts.all"),
                    actions::clearSearch);
        }
    }
}
