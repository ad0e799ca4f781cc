package org.randnotiz.cli;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.randnotiz.codebook.FieldSpec;
import org.randnotiz.codebook.FieldValue;
import org.randnotiz.codebook.MarkType;
import org.randnotiz.project.PersonId;
import org.randnotiz.sheet.Assessment;
import org.randnotiz.sheet.Dating;
import org.randnotiz.sheet.HandOver;
import org.randnotiz.sheet.Item;
import org.randnotiz.sheet.ItemId;
import org.randnotiz.sheet.Judgement;
import org.randnotiz.sheet.Mark;
import org.randnotiz.sheet.Remark;
import org.randnotiz.sheet.Sheet;
import org.randnotiz.wording.Texts;
import org.randnotiz.wording.Wording;
import org.randnotiz.work.OpenPost;
import org.randnotiz.work.Workspace;

/// Everything written about a post, in lines to be read.
///
/// @param out       takes the lines
/// @param texts     the language
/// @param workspace what people, tags and actors are called, and in which zone times are
record PostInWords(Consumer<String> out, Texts texts, Workspace workspace) {

    private static final String ITEM = "  ";
    private static final String DETAIL = "      ";
    private static final String SEPARATOR = " · ";

    /// The post's time and text, and then each person's sheet.
    void print(OpenPost open) {
        out.accept(open.post().id() + "  "
                + Objects.requireNonNullElseGet(open.published().iso(), () -> texts.get("post.noTime")));
        out.accept(open.post().published().raw());
        out.accept("");
        out.accept(open.post().text());
        for (Sheet sheet : open.sheets()) {
            out.accept("");
            out.accept(texts.get(
                    "cli.show.sheet", sheet.person(), texts.get("state." + open.state(sheet.person()).name())));
            print(sheet);
        }
    }

    private void print(Sheet sheet) {
        var wording = new Wording(texts, workspace.codebook(), workspace.actors(), sheet);
        sheet.marks().forEach(mark -> print(mark, wording));
        sheet.judgements().forEach(judgement -> print(judgement, wording));
        sheet.remarks().forEach(this::print);
        sheet.handOvers().forEach(this::print);
        sheet.datings().forEach(this::print);
    }

    private void print(Mark mark, Wording wording) {
        head(mark, wording.type(mark) + "  " + mark.anchor().span() + "  " + mark.anchor().quote());
        Optional<MarkType> type = workspace.codebook().type(mark.type());
        mark.values().forEach((id, value) -> {
            Optional<FieldSpec> field = type.flatMap(known -> known.field(id));
            detail(field.map(known -> texts.of(known.label())).orElse(id),
                    field.map(known -> wording.value(known, value)).orElseGet(value::toString) + beside(value));
        });
        signed(mark.by(), mark.at());
    }

    /// What else a value holds besides its words.
    private static String beside(FieldValue value) {
        return value instanceof FieldValue.Place place && place.latitude() != null
                ? " (" + place.latitude() + ", " + place.longitude() + ")"
                : "";
    }

    private void print(Judgement judgement, Wording wording) {
        int version = 0;
        for (Assessment assessment : judgement.assessments()) {
            head(judgement, texts.get("cli.show.judgement", ++version) + "  " + assessment.text());
            print(assessment, wording);
        }
    }

    private void print(Assessment assessment, Wording wording) {
        if (assessment.likelihood() != null) {
            detail(texts.get("margin.likelihood"), wording.likelihood(assessment.likelihood()));
        }
        if (assessment.confidence() != null) {
            detail(texts.get("margin.confidence"), wording.confidence(assessment.confidence()));
        }
        detail(texts.get("margin.reason"), assessment.reason());
        detail(
                texts.get("margin.targets"),
                assessment.targets().stream().map(ItemId::value).collect(Collectors.joining(", ")));
        if (assessment.due() != null) {
            detail(texts.get("margin.due"), texts.date(assessment.due()));
        }
        if (assessment.resolution() != null) {
            detail(texts.get("cli.show.resolution"), texts.get("resolution." + assessment.resolution()));
        }
        signed(assessment.by(), assessment.at());
    }

    private void print(Remark remark) {
        ItemId about = remark.about();
        head(remark, about == null
                ? texts.get("cli.show.remark.sheet", remark.of())
                : texts.get("cli.show.remark", about, remark.of()));
        remark.text().lines().forEach(line -> out.accept(DETAIL + line));
        if (remark.resolved()) {
            out.accept(DETAIL + texts.get("margin.resolved"));
        }
        signed(remark.by(), remark.at());
    }

    private void print(HandOver handOver) {
        head(handOver, texts.get(
                "cli.show.handOver", texts.get("margin.handOver." + handOver.kind()), handOver.of(), handOver.round()));
        handOver.note().lines().forEach(line -> out.accept(DETAIL + line));
        signed(handOver.by(), handOver.at());
    }

    private void print(Dating dating) {
        head(dating, texts.change("dating.changed", List.of(String.valueOf(dating.published().iso()))));
        detail(texts.get("margin.reason"), dating.reason());
        signed(dating.by(), dating.at());
    }

    private void head(Item item, String words) {
        out.accept(ITEM + item.id() + "  " + words);
    }

    private void detail(String name, String words) {
        if (!words.isBlank()) {
            out.accept(DETAIL + name + ": " + words);
        }
    }

    private void signed(PersonId by, Instant at) {
        out.accept(DETAIL
                + Stream.of(by.value(), texts.dateTime(at.atZone(workspace.project().zone())))
                        .collect(Collectors.joining(SEPARATOR)));
    }
}
