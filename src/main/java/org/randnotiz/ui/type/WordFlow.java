package org.randnotiz.ui.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The words of one paragraph, laid out in lines; an unmanaged node that its owner places.
public final class WordFlow {

    /// How tall no words at all are, in sizes of the type.
    private static final double BLANK_LINE = 0.6;

    private final Consumer<Text> dress;
    private final Text first = new Text();
    private final TextFlow flow = new TextFlow(first);

    private String words = "";
    private boolean plain = true;
    private Typeset set = Typeset.asIs("");

    /// @param dress gives a text its style; called once for each text that the words are shown by
    public WordFlow(Consumer<Text> dress) {
        this.dress = dress;
        dress.accept(first);
        flow.setManaged(false);
    }

    /// The node to show.
    public Node node() {
        return flow;
    }

    /// Shows other words; [#layOut] must follow. A line end in them is a blank.
    public void show(String words) {
        this.words = words.replace('\n', ' ').replace('\r', ' ');
        plain = Scripts.isPlain(this.words);
        set(Typeset.asIs(this.words));
    }

    /// The words shown.
    public String words() {
        return words;
    }

    /// The font as the style sheet has it.
    public Font font() {
        return first.getFont();
    }

    /// Told when the style sheet gives another font.
    public void setOnFont(Runnable action) {
        first.fontProperty().addListener(font -> action.run());
    }

    /// Sets the distance between two lines, in pixels.
    public void setLineSpacing(double spacing) {
        flow.setLineSpacing(spacing);
    }

    /// Lays the words out in lines no wider than `width`, with the upper left corner at a place.
    ///
    /// @return how tall they are
    public double layOut(double x, double y, double width) {
        double flowWidth = width;
        if (!plain) {
            set(Typeset.inLines(words, width, widths()));
            // Where not even one character fits, or sums are rounded otherwise, nothing must be wrapped again.
            flowWidth = Math.max(width, Math.ceil(flow.prefWidth(-1))) + 1;
        }
        double height = words.isEmpty() ? font().getSize() * BLANK_LINE : flow.prefHeight(flowWidth);
        flow.resizeRelocate(x, y, flowWidth, height);
        flow.layout();
        return height;
    }

    /// Where the characters stand, as laid out now.
    public TextGeometry geometry() {
        return new TextGeometry(set, flow);
    }

    private void set(Typeset next) {
        set = next;
        List<Node> texts = new ArrayList<>();
        for (String part : next.parts()) {
            texts.add(texts.isEmpty() ? first : new Text());
            ((Text) texts.getLast()).setText(part);
        }
        if (texts.size() == 1 && flow.getChildren().size() == 1) {
            return;
        }
        texts.stream().skip(1).map(Text.class::cast).forEach(dress);
        flow.getChildren().setAll(texts);
        flow.applyCss();
    }

    private ToDoubleFunction<String> widths() {
        Text probe = new Text();
        probe.setFont(font());
        Map<String, Double> known = new HashMap<>();
        return part -> known.computeIfAbsent(part, unknown -> {
            probe.setText(unknown);
            return probe.getLayoutBounds().getWidth();
        });
    }
}
