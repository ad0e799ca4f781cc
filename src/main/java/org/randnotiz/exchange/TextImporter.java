package org.randnotiz.exchange;

import java.io.IOException;
import java.util.Set;
import org.randnotiz.problem.Problem;

/// Plain text: one or many posts, each beginning at a header line.
final class TextImporter implements Importer {

    private static final Set<String> ENDINGS = Set.of("", "txt", "text", "asc", "md");

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Set<String> endings() {
        return ENDINGS;
    }

    @Override
    public boolean recognises(String ending, byte[] head) {
        return ENDINGS.contains(ending);
    }

    @Override
    public void read(Input input, Examination examination, ImportContext context, Reading reading)
            throws IOException {
        if (examination.encoding().equals(Encoding.WINDOWS_1252)) {
            reading.problem(Problem.note("import.windows1252").in(input.name(), 0));
        }
        Damage damage = new Damage(input.name(), reading);
        try (Lines lines = new Lines(examination.decode(input), damage::in)) {
            PostCutter cutter = new PostCutter(input.name(), context, reading);
            for (Lines.Piece piece = lines.next(); piece != null; piece = lines.next()) {
                cutter.add(piece, lines.ahead());
                reading.secondPass(lines.bytesRead());
            }
            cutter.end();
        }
    }

    /// Tells of each damaged line once.
    private static final class Damage {

        private final String file;
        private final Reading reading;
        private long lastLine;

        Damage(String file, Reading reading) {
            this.file = file;
            this.reading = reading;
        }

        void in(long line) {
            if (line != lastLine) {
                lastLine = line;
                reading.problem(Problem.warning("import.damagedBytes").in(file, line));
            }
        }
    }
}
