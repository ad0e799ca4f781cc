package org.randnotiz.exchange.annotated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Sheet;

/// The hand-overs of a post, which stand on the sheets of whoever acted, in the order they were made.
final class PostHandOvers {

    private PostHandOvers() {}

    /// A hand-over and the person on whose sheet it stands.
    record Made(PersonId person, HandOver handOver) {}

    /// All of them: those of one sheet as they stand there, those of several by their times, but never a decision before the
    /// handing in that it decides, nor a round before the one it follows. Rounds decide, not clocks, since those of two
    /// workstations may differ.
    static List<Made> inOrder(Collection<Sheet> sheets) {
        List<Deque<Made>> waiting = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Deque<Made> own = new ArrayDeque<>();
            sheet.handOvers().forEach(handOver -> own.add(new Made(sheet.person(), handOver)));
            waiting.add(own);
        }
        List<Made> order = new ArrayList<>();
        waiting.removeIf(Deque::isEmpty);
        while (!waiting.isEmpty()) {
            Deque<Made> next = waiting.stream()
                    .min(Comparator.comparing((Deque<Made> own) -> isTooEarly(own.getFirst().handOver(), waiting))
                            .thenComparing(own -> own.getFirst().handOver().at()))
                    .orElseThrow();
            order.add(next.removeFirst());
            waiting.removeIf(Deque::isEmpty);
        }
        return order;
    }

    private static boolean isTooEarly(HandOver handOver, List<Deque<Made>> waiting) {
        return waiting.stream()
                .flatMap(Deque::stream)
                .map(Made::handOver)
                .anyMatch(other -> other.of().equals(handOver.of()) && isBefore(other, handOver));
    }

    private static boolean isBefore(HandOver one, HandOver other) {
        return one.round() < other.round()
                || (one.round() == other.round() && beginsARound(one) && !beginsARound(other));
    }

    private static boolean beginsARound(HandOver handOver) {
        return switch (handOver.kind()) {
            case SUBMIT, REOPEN -> true;
            case WITHDRAW, RETURN, APPROVE -> false;
        };
    }
}
