package org.randnotiz.ui.posts;

import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.randnotiz.search.facet.Aspects;
import org.randnotiz.search.meaning.Names;
import org.randnotiz.sheet.SheetState;
import org.randnotiz.wording.Texts;

/// What stands above the list and narrows it: the timeline, the states, the facets. All of it can be folded away.
final class AspectsPane extends VBox {

    private final StateFilter states;
    private final TimelinePane timeline;
    private final FacetsPane facets;
    private Folding folding = Folding.USUAL;
    private Map<SheetState, Long> counts = Map.of();

    AspectsPane(Texts texts, PostsActions actions) {
        getStyleClass().add("aspects");
        timeline = new TimelinePane(texts, actions, axis -> fold(folding.about(axis)));
        states = new StateFilter(texts, actions::filter);
        var heading = new Label(texts.get("posts.states").toUpperCase(texts.locale()));
        heading.getStyleClass().add("facet-heading");
        var stateFacet = new VBox(heading, states);
        stateFacet.getStyleClass().add("facet-block");
        stateFacet.setMinHeight(USE_PREF_SIZE);
        stateFacet.managedProperty().bind(stateFacet.visibleProperty());
        stateFacet.visibleProperty().bind(states.visibleProperty());
        facets = new FacetsPane(texts, actions, dimension -> fold(folding.toggled(dimension)));
        VBox.setVgrow(facets, Priority.ALWAYS);
        timeline.setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        getChildren().setAll(timeline, facets, stateFacet);
        fold(folding);
    }

    /// Shows what was counted.
    void show(Aspects aspects, Names names) {
        counts = aspects.states();
        states.show(counts);
        timeline.show(aspects);
        facets.show(aspects, names);
    }

    /// Shows which states are asked for.
    void select(Set<SheetState> asked) {
        states.select(asked);
        states.show(counts);
    }

    Folding folding() {
        return folding;
    }

    /// Arranges it.
    void fold(Folding other) {
        folding = other;
        timeline.show(other.axis());
        facets.open(other.open());
    }

    /// Gives the timeline the focus.
    void enterTimeline() {
        timeline.enter();
    }
}
