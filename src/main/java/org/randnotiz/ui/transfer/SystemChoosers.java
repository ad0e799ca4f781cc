package org.randnotiz.ui.transfer;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialogs of the operating system.
final class SystemChoosers implements Choosers {

    @Override
    public List<Path> files(@Nullable Window owner, String title, List<String> endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        List<String> patterns = endings.stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns),
                new FileChooser.ExtensionFilter("*", "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(@Nullable Window owner, String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> target(@Nullable Window owner, String title, Path suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        Path name = suggested.getFileName();
        chooser.setInitialFileName(name == null ? "" : name.toString());
        Path folder = suggested.getParent();
        // A dialog that is given a folder that is not there does not open at all.
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
