package org.randnotiz.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// What tests of the interface need: a running JavaFX toolkit, real windows, real keys, and pictures of them.
///
/// All methods are called from the test's own thread and do their work on the JavaFX thread; an exception or a failed
/// assertion there comes out of the call here. Nothing sleeps: [#waitUntil] asks again at each pulse.
///
/// ```java
/// TextField field = Fx.get(TextField::new);
/// Stage stage = Fx.show(() -> new Scene(new VBox(field), 400, 100));
/// Fx.type(stage, "Kasan");
/// Fx.waitUntil("the text is there", () -> field.getText().equals("Kasan"));
/// Fx.shot(stage, "typed");
/// Fx.close(stage);
/// ```
public final class Fx {

    /// How long a condition may take before the test fails; generous, since it costs nothing when all is well.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /// What nobody caught on the JavaFX thread: it fails the test that asks for anything next.
    private static final AtomicReference<@Nullable Throwable> UNCAUGHT = new AtomicReference<>();

    static {
        var started = new CountDownLatch(1);
        // No lambda: on the JavaFX thread it would wait for the end of this very initialisation.
        Platform.startup(started::countDown);
        try {
            if (!started.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("JavaFX does not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while JavaFX was starting", e);
        }
        Platform.setImplicitExit(false);
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            if (!isOfThePlatform(failure)) {
                UNCAUGHT.compareAndSet(null, failure);
            }
        }));
    }

    /// The headless platform fails to draw a frame that is larger than the window has become meanwhile, and draws the next.
    private static boolean isOfThePlatform(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                        && frame.getMethodName().equals("blit"));
    }

    private static @Nullable Robot robot;

    private Fx() {}

    /// Something to do on the JavaFX thread that may fail.
    @FunctionalInterface
    public interface Action {
        /// Does it.
        void run() throws Exception;
    }

    /// Runs `action` on the JavaFX thread and waits for its end.
    public static void run(Action action) {
        Fx.<Object>get(() -> {
            action.run();
            return "done";
        });
    }

    /// The value of `question` on the JavaFX thread.
    public static <T> T get(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("called on the JavaFX thread");
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        return await(answer, "the JavaFX thread to answer");
    }

    /// Waits until `condition`, asked on the JavaFX thread at each pulse, is true.
    ///
    /// @param what the condition in words, for the failure's message
    public static void waitUntil(String what, BooleanSupplier condition) {
        var met = new CompletableFuture<Object>();
        AnimationTimer timer = get(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (!met.isDone() && condition.getAsBoolean()) {
                        met.complete("met");
                    }
                } catch (Throwable failure) {
                    met.completeExceptionally(failure);
                }
            }
        });
        run(() -> {
            timer.start();
            Platform.requestNextPulse();
        });
        try {
            await(met, what);
        } finally {
            run(timer::stop);
        }
    }

    /// Waits until all layout and drawing asked for so far has happened.
    public static void settle() {
        int[] pulses = {0};
        waitUntil("two pulses", () -> ++pulses[0] > 2);
    }

    /// Opens a window with a scene made on the JavaFX thread, and waits until it is shown, drawn and has the focus.
    public static Stage show(Callable<Scene> scene) {
        Stage stage = get(() -> {
            var made = new Stage();
            made.setScene(scene.call());
            made.show();
            made.requestFocus();
            return made;
        });
        waitUntil("the window has the focus", stage::isFocused);
        settle();
        return stage;
    }

    /// Makes a window as large as that, whatever the screen of the headless platform has room for. JavaFX thread only.
    public static void size(Stage stage, double width, double height) {
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /// Closes the window.
    public static void close(Stage stage) {
        run(stage::close);
    }

    /// Writes a picture of the window's content to `target/screenshots/NAME.png`.
    ///
    /// @return the file
    public static Path shot(Stage stage, String name) {
        settle();
        return write(get(() -> pixels(stage.getScene().snapshot(null))), name);
    }

    /// Writes a picture of the window's content as a screen of that scale shows it: at 2, twice as many pixels each way.
    ///
    /// @return the file
    public static Path shot(Stage stage, String name, double scale) {
        run(() -> {
            stage.setRenderScaleX(scale);
            stage.setRenderScaleY(scale);
        });
        settle();
        return write(
                get(() -> {
                    var parameters = new SnapshotParameters();
                    parameters.setTransform(new Scale(scale, scale));
                    return pixels(stage.getScene().getRoot().snapshot(parameters, null));
                }),
                name);
    }

    private static Path write(BufferedImage picture, String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        try {
            Files.createDirectories(SCREENSHOTS);
            if (!ImageIO.write(picture, "png", file.toFile())) {
                throw new IOException("no PNG writer");
            }
        } catch (IOException e) {
            throw new AssertionError("cannot write " + file, e);
        }
        return file;
    }

    /// The one hand at keyboard and mouse. The headless platform keeps each robot with the window it touched last, so that
    /// robots made anew would keep all windows there ever were. JavaFX thread only.
    public static Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    /// Presses the keys together, as in `press(KeyCode.CONTROL, KeyCode.Z)`, releases them, and waits for what follows.
    public static void press(KeyCode... chord) {
        run(() -> {
            Robot robot = robot();
            for (KeyCode key : chord) {
                robot.keyPress(key);
            }
            for (int i = chord.length - 1; i >= 0; i--) {
                robot.keyRelease(chord[i]);
            }
        });
        settle();
    }

    /// Types `text` into whatever has the focus, as a keyboard that has all its letters would; unlike [#press], which
    /// knows the keys of an American keyboard alone, this also types umlauts.
    public static void type(Stage stage, String text) {
        run(() -> {
            for (int i = 0; i < text.length(); i++) {
                Node target = stage.getScene().getFocusOwner();
                if (target == null) {
                    throw new IllegalStateException("nothing has the focus");
                }
                String letter = text.substring(i, i + 1);
                Event.fireEvent(
                        target,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
        settle();
    }

    /// Clicks at a place given in the scene's coordinates.
    public static void click(Stage stage, double x, double y) {
        run(() -> {
            Robot robot = robot();
            Scene scene = stage.getScene();
            robot.mouseMove(stage.getX() + scene.getX() + x, stage.getY() + scene.getY() + y);
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /// Presses at one place, moves to another with the button held, and lets go.
    public static void drag(Stage stage, Point2D from, Point2D to) {
        run(() -> {
            Robot robot = robot();
            robot.mouseMove(onScreen(stage, from));
            robot.mousePress(MouseButton.PRIMARY);
        });
        settle();
        run(() -> robot().mouseMove(onScreen(stage, to)));
        settle();
        run(() -> robot().mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    /// Clicks a button several times at one place: twice for a word, three times for a sentence.
    public static void click(Stage stage, Point2D at, MouseButton button, int times) {
        run(() -> {
            Robot robot = robot();
            robot.mouseMove(onScreen(stage, at));
            for (int i = 0; i < times; i++) {
                robot.mouseClick(button);
            }
        });
        settle();
    }

    private static Point2D onScreen(Stage stage, Point2D place) {
        Scene scene = stage.getScene();
        return new Point2D(
                stage.getX() + scene.getX() + place.getX(), stage.getY() + scene.getY() + place.getY());
    }

    private static BufferedImage pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        return picture;
    }

    private static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            T value = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            Throwable uncaught = UNCAUGHT.getAndSet(null);
            if (uncaught != null) {
                throw new AssertionError("nobody caught on the JavaFX thread: " + uncaught, uncaught);
            }
            return value;
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for: " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for: " + what, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AssertionError failed) {
                throw failed;
            }
            throw new AssertionError("failed on the JavaFX thread: " + e.getCause(), e.getCause());
        }
    }
}
