"""The loop that prints a series: page after page aside, then all files to their places together.

It runs on the main thread, tells how far it is and how long it will take, hears "cancel" between two pages, and goes on
where a killed or cancelled run of the same maps, data and day was broken off.
"""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Protocol

from ...base.days import day_of
from ...base.errors import BadInput, Cancelled
from ...base.files import not_writable
from ...base.jobs import Progress, Step
from ...base.language import tr
from ...checks.remark import Remark, Severity
from ..pdf_pages import About, join_pages
from ..printing import breathe, print_page, require_main_thread
from .contract import Page, PageFormat, Series, Sheet, Wish
from .grouping import FileOfPages, files_of
from .manifest import Begun, DonePage, digest_of_file
from .naming import unique
from .time_left import TimeLeft
from .work_folder import WorkFolder, forget_other_days

_READING, _PRINTING = 5.0, 95.0
"""Per cent of the whole after reading the data, after the last page."""
STALE_RULE = "SERIES-01"
"""A file of a former run that this run could not make again."""
ALONE_RULE = "SERIES-02"
"""A page that stands in a file of its own, though it was to stand with others."""
_PRODUCER = "IMSMA Tools"


class Maker(Protocol):
    """What makes the sheets: :class:`~.maker.SheetMaker`."""

    series: Series

    @property
    def data_day(self) -> Optional[datetime.date]: ...

    def pages(self) -> list[Page]: ...

    def make(self, page: Page, number: int, pages: int) -> Sheet: ...

    def fingerprint(self) -> str: ...

    def close(self) -> None: ...


@dataclass(frozen=True)
class Loop:
    """What a series is printed from.

    ``open_maker`` makes the maker for the moment that is printed on the pages. ``check`` returns the remarks of the map
    check on a sheet, worst first. ``wish_digest`` tells this wish from any other.
    """

    wish: Wish
    wish_digest: str
    open_maker: Callable[[datetime.datetime], Maker]
    check: Callable[[Sheet], Sequence[Remark]]
    country: str = ""

    def run(self, folder: Path, progress: Progress, now: datetime.datetime, resume: bool = True) -> Series:
        """Prints the series into ``folder``.

        A page on which the map check finds something that stops it is not printed, and named in ``refused``. With
        ``resume`` off, what a former run has finished is thrown away.

        :raises BadInput: if there is nothing to show, or the map check stops every page.
        :raises NotWritable: if a file cannot be written; then none is.
        :raises Cancelled: if the person stopped; pages that are ready are kept aside.
        """
        require_main_thread()
        with WorkFolder(folder, self.wish_digest) as work:
            forget_other_days(folder, day_of(now))
            work.place_rest()
            maker = self._begin(work, progress, now, resume)
            try:
                return _Run(self, work, maker, progress).series()
            finally:
                maker.close()

    def _begin(self, work: WorkFolder, progress: Progress, now: datetime.datetime, resume: bool) -> Maker:
        """Returns the maker, and the work folder ready for it: with the pages of a former run, or empty."""
        former = work.manifest.begun
        if former is not None and resume and day_of(former.moment) == day_of(now):
            maker = self.open_maker(former.moment)   # all pages of a series carry one moment
            if work.fits(Begun(self.wish_digest, maker.fingerprint(), former.moment)):
                return maker
            maker.close()
        if work.manifest.pages and resume:
            progress.say(tr("A former run of these maps was broken off. Since then the data or the day have changed, "
                            "so all pages are made again."))
        maker = self.open_maker(now)
        work.begin(Begun(self.wish_digest, maker.fingerprint(), now))
        return maker


class _Run:
    """One run of the loop."""

    def __init__(self, loop: Loop, work: WorkFolder, maker: Maker, progress: Progress) -> None:
        self.wish = loop.wish
        self.loop = loop
        self.work = work
        self.maker = maker
        self.progress = progress

    def series(self) -> Series:
        pages = self.maker.pages()
        keys = unique(page.key for page in pages)
        self.work.expect(len(pages))
        ready = {key: former for key in keys if (former := self.work.whole(key)) is not None}
        if ready:
            self.progress.say(tr("{count} of {pages} pages are ready from a former run and stay as they are.",
                                 count=len(ready), pages=len(pages)))
        done = self._printed(pages, keys, ready)
        series = Series(pages=sum(not page.refused for page in done), remarks=list(self.maker.series.remarks),
                        without_data=list(self.maker.series.without_data), resumed=len(ready))
        series.remarks += [remark for page in done for remark in page.remarks]
        series.refused = [page.stem for page in done if page.refused]
        if not series.pages:
            self.work.forget()
            raise BadInput(tr("No page was printed: the map check stops every one of them."),
                           tr("Correct the map type {name}.", name=self.wish.map_type.name),
                           next(one.message for page in done for one in page.remarks
                                if one.severity is Severity.STOP))
        self._finish(pages, done, series)
        self.progress.set_percent(100.0)
        return series

    def _printed(self, pages: Sequence[Page], keys: Sequence[str], ready: dict[str, DonePage]) -> list[DonePage]:
        """Returns all pages, printing those that are not ready."""
        left = TimeLeft(len(pages) - len(ready))
        done: list[DonePage] = []
        for number, (page, key) in enumerate(zip(pages, keys), 1):
            one = ready.get(key)
            if one is None:
                self._check_cancel(len(done), len(pages))
                self.progress.set_percent(_READING + (_PRINTING - _READING) * (number - 1) / len(pages))
                said = tr("Page {number} of {pages}: {name}", number=number, pages=len(pages),
                          name=page.name(self.wish.language))
                self.progress.say(" ".join(filter(None, (f"{said}.", left.sentence()))))
                one = self._print(page, key, number, len(pages))
                self.work.add(one)
                left.page_made()
                breathe()
            done.append(one)
        self._check_cancel(len(done), len(pages))
        return done

    def _check_cancel(self, done: int, pages: int) -> None:
        if self.progress.is_cancelled():
            raise Cancelled(tr("Stopped. No map was changed. {done} of {pages} pages are ready: start the same maps "
                               "again today and they go on from there.", done=done, pages=pages) if done else
                            tr("Stopped. Nothing was changed."))

    def _print(self, page: Page, key: str, number: int, pages: int) -> DonePage:
        sheet = self.maker.make(page, number, pages)
        remarks = sorted((*sheet.remarks, *self.loop.check(sheet)), key=lambda remark: remark.severity.rank)
        name = page.name(self.wish.language)
        files: list[tuple[str, str]] = []
        if remarks and remarks[0].severity is Severity.STOP:
            self.progress.warn(tr("{name} was not written: {reason}", name=sheet.stem, reason=remarks[0].message))
        else:
            for part, layout in enumerate(sheet.layouts, 1):
                file = self.work.path / f"{number:05d}-{part}.{self.wish.page_format.value}"
                print_page(layout, file, self.wish.page_format)
                files.append((file.name, digest_of_file(file)))
        return DonePage(key, sheet.stem, name, tuple(files), tuple(remarks))

    def _finish(self, pages: Sequence[Page], done: Sequence[DonePage], series: Series) -> None:
        """Puts the pages together to files and gives these their places."""
        wanted = files_of(self.wish, [(page, one.stem) for page, one in zip(pages, done)], self.maker.data_day,
                          self.loop.country)
        self.work.ready.mkdir(exist_ok=True)
        steps = Step(self.progress, _PRINTING, 100.0)
        pictures = self.wish.page_format is PageFormat.PNG
        try:
            names = self._pictures(wanted, done) if pictures else self._documents(wanted, done, series, steps)
        except OSError as error:
            raise not_writable(self.work.ready, error) from error
        self._check_cancel(len(done), len(pages))
        self.work.place(tuple(names))
        series.files = [self.work.folder / name for name in names]
        for file in wanted:
            name = f"{file.stem}.{self.wish.page_format.value}"
            if name not in names and (self.work.folder / name).exists():
                # Beside new files, an old one that could not be renewed reads as if it were as new.
                series.remarks.append(Remark(STALE_RULE, Severity.CORRECT, "map", file.stem, tr(
                    "{name} is there from a former run and was not made again. Delete it or correct the map.",
                    name=name), local_id=file.stem))
                self.progress.warn(series.remarks[-1].message)

    def _documents(self, wanted: Sequence[FileOfPages], done: Sequence[DonePage], series: Series,
                   progress: Progress) -> list[str]:
        stems: list[str] = []
        alone: list[DonePage] = []
        before = 0
        for file in wanted:
            pages = [done[place] for place in file.places if not done[place].refused]
            if pages:
                about = self._about(pages[0].bookmark if len(file.places) == 1 else "")
                left = join_pages(self._parts(pages, before, len(done), progress),
                                  self.work.ready / f"{file.stem}.pdf", about)
                alone += [pages[number] for number in left]
                stems += [file.stem] if len(left) < len(pages) else []
            before += len(file.places)
        return [f"{stem}.pdf" for stem in (*stems, *self._alone(alone, stems, series))]

    def _alone(self, pages: Sequence[DonePage], stems: Sequence[str], series: Series) -> list[str]:
        """Gives pages that could not be put together files of their own; returns the stems of these."""
        parts = [(f"{page.stem}_{part}" if part > 1 else page.stem, name) for page in pages
                 for part, (name, _) in enumerate(page.files, 1)]
        names = unique((*stems, *(stem for stem, _ in parts)))[len(stems):]
        for name, (_, source) in zip(names, parts):
            shutil.copyfile(self.work.path / source, self.work.ready / f"{name}.pdf")
        for page in pages:
            series.remarks.append(Remark(ALONE_RULE, Severity.LOOK, "map", page.stem, tr(
                "{name} is a kind of PDF that cannot be put together with others. It stands in a file of its own, "
                "as QGIS wrote it.", name=page.stem), local_id=page.stem))
            self.progress.warn(series.remarks[-1].message)
        return names

    def _parts(self, pages: Sequence[DonePage], before: int, total: int, progress: Progress,
               ) -> Iterator[tuple[list[Path], str]]:
        """Yields the printed files of each page with its bookmark."""
        for number, page in enumerate(pages):
            self._check_cancel(total, total)
            progress.set_percent(100.0 * (before + number) / total)
            breathe()
            yield [self.work.path / name for name, _ in page.files], page.bookmark

    def _pictures(self, wanted: Sequence[FileOfPages], done: Sequence[DonePage]) -> list[str]:
        """Returns the names of the pictures; those of an annex are numbered behind their page."""
        sources = [(f"{file.stem}_{part}" if part > 1 else file.stem, name) for file in wanted
                   for part, (name, _) in enumerate(done[file.places[0]].files, 1)]
        names = [f"{stem}.png" for stem in unique(stem for stem, _ in sources)]
        for name, (_, source) in zip(names, sources):
            shutil.copyfile(self.work.path / source, self.work.ready / name)
        return names

    def _about(self, page: str) -> About:
        """Returns what a document says of itself; the moment is that of its pages, whenever it is put together."""
        language, begun = self.wish.language, self.work.manifest.begun
        title = ": ".join(filter(None, (self.wish.map_type.title.text(language), page)))
        return About(title, self.wish.producer.name or _PRODUCER,
                     begun.moment if begun else datetime.datetime.now(datetime.timezone.utc), language.value,
                     language.is_right_to_left)
