package org.randnotiz.sheet;

import java.util.List;
import org.randnotiz.problem.Problem;

/// What became of an [Edit].
public sealed interface Outcome {

    /// It was carried out.
    ///
    /// @param label     message key of what was done, to be completed by `change.`
    /// @param arguments what fills the label
    /// @param steps     what happens; empty if everything is already as wished
    record Done(String label, List<String> arguments, List<Step> steps) implements Outcome {
        public Done {
            arguments = List.copyOf(arguments);
            steps = List.copyOf(steps);
        }
    }

    /// It was refused and nothing happens.
    record Refused(Problem problem) implements Outcome {}
}
