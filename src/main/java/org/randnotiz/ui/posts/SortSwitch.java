package org.randnotiz.ui.posts;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.randnotiz.search.SortBy;
import org.randnotiz.wording.Texts;

/// The three orders of the list, one of them switched on.
final class SortSwitch extends HBox {

    private final Map<SortBy, ToggleButton> switches = new EnumMap<>(SortBy.class);

    /// @param chosen gets the order that a person switched to
    SortSwitch(Texts texts, Consumer<SortBy> chosen) {
        getStyleClass().add("sort-switch");
        var group = new ToggleGroup();
        for (SortBy order : SortBy.values()) {
            String name = order.name().toLowerCase(Locale.ROOT);
            var button = new ToggleButton(texts.get("posts.sort." + name));
            button.getStyleClass().setAll("sort");
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(texts.get("posts.sort.spoken", button.getText()));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                // Pressing the one that is on would switch it off.
                button.setSelected(true);
                chosen.accept(order);
            });
            switches.put(order, button);
            getChildren().add(button);
        }
    }

    /// Switches to `order` without telling anybody.
    ///
    /// @param ranked whether something was asked by which posts can be ranked
    void show(SortBy order, boolean ranked) {
        switches.forEach((by, button) -> {
            button.setSelected(by == order);
            button.setDisable(by == SortBy.RELEVANCE && !ranked);
        });
    }
}
