package org.randnotiz.ui.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.randnotiz.codebook.Voice;
import org.randnotiz.text.Span;

/// Which voice stands behind which lines of a block.
final class VoiceBands {

    private VoiceBands() {}

    /// Neighbouring lines with one voice.
    ///
    /// @param first index of the first line
    /// @param last  index of the last line
    record Band(int first, int last, Voice voice) {}

    /// The bands of some lines. A line has the voice that most of its words have; of two equal ones the later of report,
    /// claim, opinion, since words taken for fact by mistake are the greater harm.
    ///
    /// A single line without a marked voice between two lines of one voice has theirs: a sentence goes on across it.
    ///
    /// @param lines where the lines stand, in order
    static List<Band> of(List<Span> lines, List<Drawn> marks) {
        List<Optional<Voice>> voices = new ArrayList<>();
        for (Span line : lines) {
            voices.add(voice(line, marks));
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) {
            if (voices.get(i).isEmpty()) {
                continue;
            }
            Voice voice = voices.get(i).get();
            int here = i;
            Optional<Band> last = bands.isEmpty() ? Optional.empty() : Optional.of(bands.getLast());
            if (last.filter(band -> band.voice() == voice && band.last() >= here - 2).isPresent()) {
                bands.set(bands.size() - 1, new Band(last.get().first(), i, voice));
            } else {
                bands.add(new Band(i, i, voice));
            }
        }
        return List.copyOf(bands);
    }

    private static Optional<Voice> voice(Span line, List<Drawn> marks) {
        Map<Voice, Integer> covered = new EnumMap<>(Voice.class);
        for (Drawn mark : marks) {
            Voice voice = mark.passage().voice();
            if (voice != null && !mark.passage().suggestion() && mark.span().overlaps(line)) {
                int from = Math.max(line.start(), mark.span().start());
                int to = Math.min(line.end(), mark.span().end());
                covered.merge(voice, to - from, Integer::sum);
            }
        }
        Optional<Voice> most = Optional.empty();
        for (Map.Entry<Voice, Integer> entry : covered.entrySet()) {
            if (most.isEmpty() || entry.getValue() >= covered.getOrDefault(most.get(), 0)) {
                most = Optional.of(entry.getKey());
            }
        }
        return most;
    }
}
