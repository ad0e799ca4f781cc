package org.randnotiz.work;

import java.util.function.Consumer;
import org.randnotiz.problem.Problem;
import org.randnotiz.problem.Severity;

/// Posts that cannot be read. Who reads on past them is only warned by the folder; who is to have all posts has an error.
final class LostPosts {

    private LostPosts() {}

    /// Takes the folder's warnings and gives them to `said` as errors.
    static Consumer<Problem> saidTo(Consumer<Problem> said) {
        return problem -> said.accept(problem.as(Severity.ERROR));
    }
}
