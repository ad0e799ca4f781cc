package org.randnotiz.store;

import java.util.Optional;
import java.util.function.Consumer;
import org.randnotiz.problem.Problem;

/// Follows the lines of one journal from its beginning and says which are damaged, and where some are missing or stand in
/// another order.
///
/// Lines written before there were chains name no line before them; nothing can be said about what stood there.
final class Chain {

    private final String name;
    private Optional<String> last = Optional.empty();
    private long number;

    /// @param name the journal as messages name it
    Chain(String name) {
        this.name = name;
    }

    /// Takes the next line.
    ///
    /// @return whether it is intact
    boolean take(byte[] bytes, int from, int length, Consumer<Problem> problems) {
        number++;
        Optional<String> stated = CheckedLine.checksum(bytes, from, length);
        boolean intact = CheckedLine.isIntact(bytes, from, length);
        if (!intact) {
            problems.accept(Problem.warning("store.line", name, number).in(name, number));
        } else {
            Optional<String> previous = CheckedLine.previous(bytes, from, length);
            boolean known = number == 1 || last.isPresent();
            if (known && previous.isPresent() && !previous.equals(last)) {
                problems.accept(Problem.warning("store.lineMissing", name, number).in(name, number));
            }
        }
        last = stated;
        return intact;
    }
}
