package org.randnotiz.exchange.text;

/// Gathers the text of one post from pieces of lines: exactly as they stand, without the blank lines around it, and in
/// bounded memory however long it gets.
final class PostText {

    /// The longest text a post may have, in UTF-16 code units: some two thousand printed pages. What is longer is no post
    /// but a file whose header lines are of no known form.
    static final int LONGEST = 4_000_000;

    private final StringBuilder text = new StringBuilder();
    /// Blanks and line ends that belong to the text only if something follows.
    private final StringBuilder pending = new StringBuilder();

    private long firstLine;
    private boolean lineHasText;
    private boolean tooLong;
    private boolean pendingTooLong;

    /// Adds a line, or the next piece of one.
    void add(LineReader.Piece piece) {
        String line = piece.text();
        if (line.isBlank()) {
            addPending(line);
        } else {
            if (firstLine == 0) {
                firstLine = piece.number();
            }
            takePending();
            lineHasText = true;
            addText(line);
        }
        if (piece.last()) {
            endLine(piece.end());
        }
    }

    /// Whether nothing but blanks was added.
    boolean isBlank() {
        return firstLine == 0;
    }

    /// Whether it is longer than [#LONGEST]; then the text is lost.
    boolean isTooLong() {
        return tooLong;
    }

    /// The number of the first line with text.
    long firstLine() {
        return firstLine;
    }

    /// What was gathered.
    @Override
    public String toString() {
        return text.toString();
    }

    private void endLine(String end) {
        if (lineHasText) {
            takePending();
        }
        lineHasText = false;
        if (isBlank()) {
            pending.setLength(0);
            pendingTooLong = false;
        } else {
            addPending(end);
        }
    }

    private void addPending(String blanks) {
        if (pending.length() + blanks.length() > LONGEST) {
            pendingTooLong = true;
        } else if (!pendingTooLong) {
            pending.append(blanks);
        }
    }

    private void takePending() {
        if (pendingTooLong) {
            giveUp();
        } else {
            addText(pending);
            pending.setLength(0);
        }
    }

    private void addText(CharSequence more) {
        if (text.length() + more.length() > LONGEST) {
            giveUp();
        } else if (!tooLong) {
            text.append(more);
        }
    }

    private void giveUp() {
        tooLong = true;
        text.setLength(0);
        text.trimToSize();
        pending.setLength(0);
        pending.trimToSize();
    }
}
