package org.randnotiz.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.randnotiz.project.Person;
import org.randnotiz.ui.Overlay;
import org.randnotiz.wording.Texts;
import org.randnotiz.work.Workbench;

/// What lies around the window of a project: cards above it, and other people.
final class OutsideOf implements ProjectWindow.Outside {

    private final Shell shell;
    private final Overlay overlay;
    private final Workbench workbench;
    private final Texts texts;

    OutsideOf(Shell shell, Overlay overlay, Workbench workbench, Texts texts) {
        this.shell = shell;
        this.overlay = overlay;
        this.workbench = workbench;
        this.texts = texts;
    }

    @Override
    public void work(Person person) {
        shell.work(person);
    }

    @Override
    public void importPosts(List<Path> files) {
        overlay.hide();
    }

    @Override
    public void export(String query) {
        overlay.hide();
    }

    @Override
    public void trash() {
        overlay.hide();
    }
}
