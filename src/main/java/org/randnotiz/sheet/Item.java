package org.randnotiz.sheet;

import java.time.Instant;
import org.randnotiz.project.PersonId;

/// Something a person put on a sheet.
public sealed interface Item permits Mark, Judgement, Remark, HandOver, Dating {

    /// Names the item.
    ItemId id();

    /// Grows by one with each change of the item, from 1; a removal and a restoration count too.
    int version();

    /// The same item as another version.
    Item withVersion(int version);

    /// Who wrote this version.
    PersonId by();

    /// When this version was written, by the writer's clock: for reading, never for ordering.
    Instant at();
}
