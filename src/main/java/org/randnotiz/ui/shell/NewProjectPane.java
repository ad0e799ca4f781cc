package org.randnotiz.ui.shell;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.randnotiz.project.Person;
import org.randnotiz.project.PersonId;
import org.randnotiz.project.Role;
import org.randnotiz.text.Slug;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Projects;

/// Asks for what a new project needs: a folder, a name, who analyses and who edits.
final class NewProjectPane {

    private static final int LONGEST_ID = 36;

    /// Takes the answers.
    @FunctionalInterface
    interface Taker {
        /// Makes the project.
        ///
        /// @param folder where the project shall be
        /// @param name   what it is called
        /// @param people who works there, analysts first; at least one
        void create(Path folder, String name, List<Person> people);
    }

    private NewProjectPane() {}

    /// The card.
    ///
    /// @param cancel closes it
    static Overlay.Card card(Texts texts, Runnable cancel, Taker taker) {
        TextField name = field(texts.get("newProject.name.prompt"));
        TextField folder = field(Path.of(System.getProperty("user.home", "."), "Randnotiz").toString());
        folder.setText(folder.getPromptText());
        name.textProperty().addListener((property, before, now) -> folder.setText(
                Path.of(folder.getPromptText(), fileName(now)).toString()));
        TextField analyst = field(texts.get("newProject.person.prompt"));
        analyst.setText(Projects.personOfSystem().name());
        TextField editor = field(texts.get("newProject.editor.prompt"));
        Button browse = new Button(texts.get("newProject.browse"));
        browse.setOnAction(event -> {
            DirectoryChooser chooser = new DirectoryChooser();
            File chosen = chooser.showDialog(browse.getScene().getWindow());
            if (chosen != null) {
                folder.setText(chosen.toPath().resolve(fileName(name.getText())).toString());
            }
        });
        HBox where = new HBox(folder, browse);
        where.getStyleClass().add("field-with-button");
        HBox.setHgrow(folder, Priority.ALWAYS);
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        GridPane.setHgrow(name, Priority.ALWAYS);
        form.addRow(0, label(texts.get("newProject.name"), name), name);
        form.addRow(1, label(texts.get("newProject.folder"), folder), where);
        form.addRow(2, label(texts.get("newProject.analyst"), analyst), analyst);
        form.addRow(3, label(texts.get("newProject.editor"), editor), editor);
        Button create = new Button(texts.get("newProject.create"));
        create.getStyleClass().add("accent");
        create.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> name.getText().isBlank()
                                || analyst.getText().isBlank()
                                || !isPath(folder.getText()),
                        name.textProperty(),
                        analyst.textProperty(),
                        folder.textProperty()));
        create.setOnAction(
                event -> taker.create(Path.of(folder.getText()), name.getText().strip(), people(analyst, editor)));
        Button close = new Button(texts.get("newProject.cancel"));
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(close, create);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("message-buttons");
        Label title = new Label(texts.get("newProject.title"));
        title.getStyleClass().add("overlay-title");
        VBox box = new VBox(title, form, buttons);
        box.getStyleClass().add("message");
        box.setPrefWidth(560);
        return new Overlay.Card(box, name, () -> create, cancel);
    }

    private static List<Person> people(TextField analyst, TextField editor) {
        Set<String> taken = new TreeSet<>();
        List<Person> people = new ArrayList<>();
        people.add(person(analyst.getText().strip(), Role.ANALYST, taken));
        if (!editor.getText().isBlank()) {
            people.add(person(editor.getText().strip(), Role.EDITOR, taken));
        }
        return people;
    }

    private static Person person(String name, Role role, Set<String> taken) {
        String slug = Slug.of(name, LONGEST_ID, role.name().toLowerCase(Locale.ROOT));
        String id = Slug.free(slug, taken::contains);
        taken.add(id);
        return new Person(new PersonId(id), name, role);
    }

    private static String fileName(String name) {
        String plain = name.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
        return plain.isEmpty() ? "Projekt" : plain;
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && Path.of(text).getParent() != null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static TextField field(String prompt) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        return field;
    }

    private static Label label(String words, TextField field) {
        Label label = new Label(words);
        label.setLabelFor(field);
        return label;
    }
}
