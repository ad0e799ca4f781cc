package org.randnotiz.ui.posts;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;

/// The states with how many posts are in each, as switches that narrow the list to those switched on.
final class StateFilter extends FlowPane {

    private final Texts texts;
    private final Map<SheetState, ToggleButton> switches = new EnumMap<>(SheetState.class);

    /// @param chosen gets the states switched on after each change by a person; none of them means all
    StateFilter(Texts texts, Consumer<Set<SheetState>> chosen) {
        this.texts = texts;
        getStyleClass().add("state-filter");
        for (SheetState state : StateWords.ORDER) {
            var button = new ToggleButton("", new StateDot(state));
            button.getStyleClass().setAll("facet");
            button.setOnAction(event -> chosen.accept(selected()));
            switches.put(state, button);
            getChildren().add(button);
        }
        show(Map.of());
    }

    /// Shows how many posts are in each state. States that are not in `counts` are left out, and so is *returned* while
    /// nothing is; one that is switched on is always there, so that it can be switched off.
    void show(Map<SheetState, Long> counts) {
        boolean any = false;
        for (SheetState state : StateWords.ORDER) {
            ToggleButton button = switches.get(state);
            if (button == null) {
                continue;
            }
            long count = counts.getOrDefault(state, 0L);
            boolean shown = (counts.containsKey(state) && (state != SheetState.RETURNED || count > 0))
                    || button.isSelected();
            String words = StateWords.of(texts, state);
            button.setText(words + " " + texts.number(count));
            button.setAccessibleText(texts.get("posts.filter.spoken", words, count));
            button.setVisible(shown);
            button.setManaged(shown);
            any |= shown;
        }
        setVisible(any);
        setManaged(any);
    }

    /// Switches exactly these on.
    void select(Set<SheetState> states) {
        switches.forEach((state, button) -> button.setSelected(states.contains(state)));
    }

    private Set<SheetState> selected() {
        Set<SheetState> on = EnumSet.noneOf(SheetState.class);
        switches.forEach((state, button) -> {
            if (button.isSelected()) {
                on.add(state);
            }
        });
        return on;
    }
}
