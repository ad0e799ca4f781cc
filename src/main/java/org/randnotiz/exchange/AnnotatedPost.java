package org.randnotiz.exchange;

import java.util.List;
import java.util.Set;
import org.randnotiz.post.Post;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;

/// A post with everything people said of it.
///
/// @param post   the post
/// @param sheets at most one per person
public record AnnotatedPost(Post post, List<Sheet> sheets) {

    public AnnotatedPost {
        sheets = List.copyOf(sheets);
    }

    /// The post with the sheets of these people alone, and with what others remarked and decided about those sheets, and
    /// with whatever was said of the post's time: an editor's decision stands on the editor's own sheet, but without it the
    /// state of the analyst's would be lost, and the time of a post is the same for everybody.
    public AnnotatedPost of(Set<PersonId> people) {
        return new AnnotatedPost(
                post,
                sheets.stream()
                        .map(sheet -> people.contains(sheet.person()) ? sheet : aboutOthers(sheet, people))
                        .filter(sheet -> !sheet.isEmpty())
                        .toList());
    }

    private static Sheet aboutOthers(Sheet sheet, Set<PersonId> people) {
        List<Remark> remarks = sheet.remarks().stream()
                .filter(remark -> people.contains(remark.of()))
                .toList();
        List<HandOver> handOvers = sheet.handOvers().stream()
                .filter(handOver -> people.contains(handOver.of()))
                .toList();
        return new Sheet(sheet.key(), sheet.revision(), List.of(), List.of(), remarks, handOvers, sheet.datings());
    }
}
