package org.randnotiz.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.randnotiz.exchange.AnnotatedSchema;
import org.randnotiz.json.JsonObject;
import org.randnotiz.json.JsonText;
import org.randnotiz.json.UnreadableJsonException;

/// `demo`, run as a program of its own on an empty folder.
@SuppressWarnings("NullAway") // JUnit fills the field before each test
final class DemoTest {

    private static final String NOTE = "8e1f63789d14af5ec4aaf259";

    /// Far more than it takes: it is what a person would call broken.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path place;

    /// What the demo is there to show.
    ///
    /// @param code      how the program ended
    /// @param faults    where annotated.json does not fit its schema
    /// @param posts     how many posts there are
    /// @param published when the note was published
    /// @param folds     how many repetitions the note has
    /// @param marks     how many marks of each type the note has
    /// @param planned   the times of planned events of the category AGREE on the note
    /// @param judged    how many judgements the note has
    /// @param versions  how many versions the first of them has
    private record Shown(
            int code,
            List<String> faults,
            int posts,
            String published,
            int folds,
            Map<String, Integer> marks,
            List<String> planned,
            int judged,
            int versions) {}

    @Test
    void theDemoShowsTheNoteAsItIsToBeReadInAFileThatFitsTheSchema() throws Exception {
        int code = demo();
        String annotated = Files.readString(place.resolve("demo").resolve("annotated.json"));
        JsonObject document = JsonText.read(annotated.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<JsonObject> posts = document.list("posts", json -> json);
        JsonObject note = null;
        for (JsonObject post : posts) {
            note = post.text("id").equals(NOTE) ? post : note;
        }
        Map<String, Integer> marks = new TreeMap<>();
        List<String> planned = new ArrayList<>();
        for (JsonObject mark : note.list("marks", json -> json)) {
            marks.merge(mark.text("type"), 1, Integer::sum);
            if (mark.text("type").equals("event") && isPlannedAgreement(mark.object("values"))) {
                planned.add(mark.object("values").object("time").text("iso"));
            }
        }
        List<JsonObject> judgements = note.list("judgements", json -> json);
        assertEquals(
                new Shown(
                        0,
                        List.of(),
                        21,
                        "2024-04-01T23:17+02:00",
                        1,
                        Map.of("actor", 7, "claim", 4, "event", 2, "opinion", 2, "place", 3, "time", 1),
                        List.of("2024-05-14/2024-05-19"),
                        1,
                        2),
                new Shown(
                        code,
                        AnnotatedSchema.document(annotated),
                        posts.size(),
                        note.text("published"),
                        note.list("repetitions", json -> json).size(),
                        marks,
                        planned,
                        judgements.size(),
                        judgements.getFirst().list("assessments", json -> json).size()));
        BufferedImage picture = ImageIO.read(place.resolve("demo").resolve("workbench.png").toFile());
        assertEquals(true, colours(picture) > 200, "an empty window has few colours");
    }

    private int demo() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ChildJava.command());
        command.addAll(List.of("demo", "--out", place.resolve("demo").toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("RANDNOTIZ_HOME", place.resolve("home").toString());
        builder.redirectErrorStream(true).redirectOutput(place.resolve("said.txt").toFile());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + Files.readString(place.resolve("said.txt")));
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(Files.readString(place.resolve("said.txt")));
        }
        return process.exitValue();
    }

    private static boolean isPlannedAgreement(JsonObject values) throws UnreadableJsonException {
        return values.object("category").texts("tags").equals(List.of("AGREE"))
                && values.object("status").texts("tags").equals(List.of("planned"));
    }

    private static long colours(BufferedImage picture) {
        return java.util.Arrays.stream(
                picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }
}
