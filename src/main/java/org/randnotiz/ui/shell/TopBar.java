package org.randnotiz.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.randnotiz.project.Person;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Workspace;

/// The bar at the top: the project with its menu, the search, the places, and who is at work.
final class TopBar extends HBox {

    private static final List<List<String>> PROJECT_MENU = List.of(
            List.of("project.new", "project.open", "project.sample"),
            List.of("import", "export", "trash"),
            List.of("actors", "actor.new", "mark.all"),
            List.of("help.keys", "quit"));
    private static final List<String> THEMES = List.of("view.light", "view.dark", "view.contrast");
    private static final List<List<String>> VIEW_MENU = List.of(
            List.of("view.larger", "view.smaller", "view.normal"),
            List.of("view.language"));

    private final Texts texts;
    private final Commands commands;
    private final MenuButton project = new MenuButton();
    private final MenuButton person = new MenuButton();
    private final Map<Place, ToggleButton> places = new EnumMap<>(Place.class);
    private final Consumer<Person> onPerson;
    private final Predicate<String> isChosen;

    /// @param search   the search box
    /// @param onPerson hears who takes over
    /// @param isChosen whether that command of the menu chose what is in force
    TopBar(
            Texts texts, Commands commands, Node search, Consumer<Person> onPerson, Predicate<String> isChosen) {
        this.texts = texts;
        this.commands = commands;
        this.onPerson = onPerson;
        this.isChosen = isChosen;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label("Randnotiz");
        name.getStyleClass().add("app-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        project.getStyleClass().addAll("flat", "project-menu");
        fill(project, PROJECT_MENU);
        HBox left = new HBox(name, project);
        left.setAlignment(Pos.CENTER_LEFT);
        left.getStyleClass().add("top-left");
        StackPane middle = new StackPane(search);
        middle.getStyleClass().add("top-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        HBox switcher = new HBox();
        switcher.getStyleClass().add("place-switch");
        for (Place place : Place.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            String command = command(place);
            button.setTooltip(new Tooltip(CommandTexts.nameWithKey(commands.get(command), texts)));
            button.setOnAction(event -> commands.run(command));
            button.setText(texts.get("place." + place.name()));
            places.put(place, button);
            switcher.getChildren().add(button);
        }
        person.getStyleClass().addAll("flat", "person-badge");
        person.setAccessibleRole(AccessibleRole.MENU_BUTTON);
        HBox right = new HBox(switcher, person);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getStyleClass().add("top-right");
        right.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(left, middle, right);
    }

    /// Says how many posts wait for an editor, and how many came back to the person at work.
    void showWaiting(long submitted, long returned) {
        showWaiting(Place.REVIEW, submitted, "place.waiting");
        showWaiting(Place.ANNOTATE, returned, "place.returned");
    }

    private void showWaiting(Place place, long posts, String what) {
        String name = texts.get("place." + place.name());
        ToggleButton button = Objects.requireNonNull(places.get(place));
        button.setText(posts == 0 ? name : name + "  " + texts.number(posts));
        String key = CommandTexts.nameWithKey(commands.get(command(place)), texts);
        button.getTooltip().setText(posts == 0 ? key : key + "\n" + texts.counted(what, posts));
        button.setAccessibleText(posts == 0 ? name : name + ", " + texts.counted(what, posts));
    }

    private static String command(Place place) {
        return "place." + place.name().toLowerCase(Locale.ROOT);
    }

    /// Shows the project, the place and who is at work.
    void show(Workspace workspace, Place place) {
        project.setText(workspace.project().name());
        places.forEach((which, button) -> button.setSelected(which == place));
        person.setText(workspace.who().initials());
        person.setAccessibleText(texts.get("person.current", workspace.who().name()));
        person.setTooltip(new Tooltip(texts.get("person.current", workspace.who().name())));
        person.getItems().clear();
        ToggleGroup group = new ToggleGroup();
        for (Person other : workspace.project().people()) {
            RadioMenuItem item = new RadioMenuItem(
                    texts.get("person.entry", other.name(), texts.get("role." + other.role().name())));
            item.setToggleGroup(group);
            item.setSelected(other.id().equals(workspace.who().id()));
            item.setOnAction(event -> onPerson.accept(other));
            person.getItems().add(item);
        }
        person.getItems().add(new SeparatorMenuItem());
        person.getItems().addAll(themes());
        fill(person, VIEW_MENU);
    }

    private List<RadioMenuItem> themes() {
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = THEMES.stream()
                .map(id -> {
                    RadioMenuItem item = new RadioMenuItem(CommandTexts.nameWithKey(commands.get(id), texts));
                    item.setToggleGroup(group);
                    item.setOnAction(event -> commands.run(id));
                    return item;
                })
                .toList();
        person.setOnShowing(event -> {
            for (int i = 0; i < items.size(); i++) {
                items.get(i).setSelected(isChosen.test(THEMES.get(i)));
            }
        });
        return items;
    }

    private void fill(MenuButton menu, List<List<String>> parts) {
        for (List<String> part : parts) {
            if (!menu.getItems().isEmpty() && !(menu.getItems().getLast() instanceof SeparatorMenuItem)) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            part.forEach(id -> menu.getItems().add(CommandTexts.menuItem(commands, id, texts)));
        }
    }
}
