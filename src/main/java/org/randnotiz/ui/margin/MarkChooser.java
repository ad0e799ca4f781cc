package org.randnotiz.ui.margin;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Mark;
import org.randnotiz.ui.NameIndex;
import org.randnotiz.ui.Offer;
import org.randnotiz.ui.TagChooser;
import org.randnotiz.wording.Wording;

/// Chooses marks of a sheet: from a list by typing or by number, or by clicking the mark in the text or its card.
final class MarkChooser {

    private static final int MOST = 100;

    private final Tools tools;
    private final Supplier<MarginPage> page;
    private final Predicate<Mark> candidate;
    private final TagChooser<ItemId> chooser;
    private final HBox node;

    MarkChooser(Tools tools, boolean many, Supplier<MarginPage> page, Predicate<Mark> candidate) {
        this.tools = tools;
        this.page = page;
        this.candidate = candidate;
        this.chooser = new TagChooser<>(tools.texts(), many, this::name, this::offers, true);
        chooser.setPrompt(tools.texts().get("margin.prompt.marks"));
        var pick = new Button(null, new FontIcon(Feather.CROSSHAIR));
        pick.getStyleClass().setAll("icon-button");
        pick.setAccessibleText(tools.texts().get("margin.pick"));
        pick.setTooltip(new Tooltip(tools.texts().get("margin.pick")));
        pick.setOnAction(action -> tools.picking()
                .begin(candidates().stream().map(Mark::id).toList(), chooser::add));
        OfferOnFocus.install(chooser);
        HBox.setHgrow(chooser, Priority.ALWAYS);
        this.node = new HBox(chooser, pick);
        node.getStyleClass().setAll("mark-chooser");
    }

    Region node() {
        return node;
    }

    TextField field() {
        return chooser.field();
    }

    List<ItemId> chosen() {
        return chooser.chosen();
    }

    void show(List<ItemId> ids) {
        chooser.show(ids);
    }

    void onChange(Consumer<List<ItemId>> listener) {
        chooser.onChange(listener);
    }

    void onDone(Runnable listener) {
        chooser.onDone(listener);
    }

    private List<Mark> candidates() {
        return page.get().sheet().marks().stream()
                .filter(candidate)
                .filter(mark -> !chooser.chosen().contains(mark.id()))
                .toList();
    }

    private List<Offer> offers(String typed) {
        Wording wording = page.get().wording(tools.texts());
        return NameIndex.of(
                candidates(),
                mark -> List.of(mark.anchor().quote(), wording.type(mark), Summary.of(mark, wording).heading()))
                .best(typed, MOST)
                .stream()
                .map(mark -> Offer.plain(
                        wording.type(mark) + " " + wording.quote(mark), "", "", () -> chooser.add(mark.id())))
                .toList();
    }

    private String name(ItemId id) {
        Wording wording = page.get().wording(tools.texts());
        return page.get()
                .sheet()
                .mark(id)
                .map(mark -> wording.type(mark) + " " + wording.quote(mark))
                .orElse(id.value());
    }
}
