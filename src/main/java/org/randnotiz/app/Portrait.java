package org.randnotiz.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.randnotiz.post.PostId;
import org.randnotiz.search.Hit;
import org.randnotiz.search.SearchRequest;
import org.randnotiz.ui.FxBackground;
import org.randnotiz.ui.shell.Preferences;
import org.randnotiz.ui.shell.Shell;
import org.randnotiz.work.Environment;
import org.randnotiz.work.Workbench;

/// A picture of the real window, drawn without a display.
final class Portrait {

    private static final long PATIENCE_SECONDS = 60;

    /// So many frames in a row without a change of the workspace: then everything asked for is drawn.
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final int STILL_FRAMES = 20;

    private Portrait() {}

    /// Draws the window of a project with the sample note open.
    ///
    /// @throws IOException if it cannot be drawn or written
    static void draw(Path project, Environment environment, Path file) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<BufferedImage> picture = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                begin(project, environment, file, picture);
            } catch (RuntimeException | IOException e) {
                picture.completeExceptionally(e);
            }
        });
        Platform.setImplicitExit(false);
        try {
            ImageIO.write(picture.get(PATIENCE_SECONDS, TimeUnit.SECONDS), "png", file.toFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the window could not be drawn", e);
        } finally {
            Platform.exit();
        }
    }

    private static void begin(
            Path project, Environment environment, Path file, CompletableFuture<BufferedImage> picture)
            throws IOException {
        FxBackground background = new FxBackground();
        Environment windowed =
                new Environment(background, environment.clock(), environment.cache(), environment.host());
        Preferences settings = Preferences.of(Locale.GERMANY, file.resolveSibling("settings.properties"));
        Stage stage = new Stage();
        Shell shell = new Shell(stage, windowed, settings, Samples.starter(), () -> project, address -> {});
        shell.show();
        // Whatever the screen is like that a machine without a display is said to have.
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        shell.open(project, null);
        new AnimationTimer() {
            private int still;
            private boolean asked;
            private Object last = this;

            @Override
            public void handle(long now) {
                Optional<Workbench> workbench = shell.workbench();
                if (workbench.isEmpty()) {
                    return;
                }
                if (!asked) {
                    asked = true;
                    openNote(shell, background, workbench.get(), picture);
                }
                Object current = workbench.get().workspace();
                still = current == last && workbench.get().workspace().open() != null ? still + 1 : 0;
                last = current;
                if (still > STILL_FRAMES || picture.isDone()) {
                    stop();
                    picture.complete(pixels(shell.scene().snapshot(null)));
                    shell.close();
                    background.close();
                }
            }
        }.start();
    }

    private static void openNote(
            Shell shell, FxBackground background, Workbench workbench, CompletableFuture<BufferedImage> picture) {
        background.start(
                "note",
                progress -> workbench
                        .searching()
                        .find(SearchRequest.of("Eigentümliche Randinformation", 1))
                        .hits()
                        .rows(),
                rows -> rows.stream().map(Hit::post).findFirst().ifPresent((PostId note) -> shell.showPost(note)),
                picture::completeExceptionally);
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }
}
