package org.randnotiz.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;
import org.randnotiz.project.PersonId;

/// Looks at what people keep for themselves: searches, drafts, what they were told. No journal knows any of it.
///
/// @param disk   where
/// @param layout which files
record PersonalAudit(Disk disk, Layout layout) {

    /// Says what cannot be read, or was changed by hand.
    ///
    /// @param writers those who have written something; who has only kept searches is found as well
    void look(Set<PersonId> writers, Consumer<Problem> said) throws IOException {
        Set<PersonId> people = new TreeSet<>(writers);
        List<String> names = new ArrayList<>(disk.list(Layout.folderOf(layout.searches())));
        names.addAll(disk.list(Layout.folderOf(layout.told())));
        names.forEach(name -> Layout.personOf(name).ifPresent(people::add));
        for (PersonId person : people) {
            Layout theirs = new Layout(layout.root(), person, layout.host());
            new SearchFile(disk, theirs).read().problems().forEach(said);
            new ToldFile(disk, theirs).read().problems().forEach(said);
        }
        for (DraftFile drafts : DraftFile.all(disk, layout)) {
            drafts.read().problems().forEach(said);
        }
    }

    /// Whether that says that a file cannot be read, and not only that it was changed, or is of a newer program.
    static boolean isUnreadable(Problem problem) {
        return problem.severity() != Severity.NOTE && !problem.code().equals("store.newer");
    }
}
