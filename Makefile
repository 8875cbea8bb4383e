# IMSMA Tools suite. The two commands to know: make demo, make test. `make help` lists the others.

# The distribution's Python: it sees QGIS, whatever a version manager puts first on the PATH.
PYTHON := $(firstword $(wildcard /usr/bin/python3) python3)
VENV := build/venv/bin/python
CONTESTS := overlaps coverage progress interactive sync maps otms

# LANG stands in every environment and means something else there: only `make demo LANG=ar` counts.
ifeq ($(origin LANG),command line)
DEMO_LANGUAGE := $(LANG)
unexport LANG
MAKEOVERRIDES :=
endif

.PHONY: help setup demo test test-servers test-desktop test-long compat bench package install lint i18n docs \
  contact-sheet clean

help:
	@echo 'make demo [INPUT=polygons.gpkg] [LANG=ar]   see what the suite does, on sample data or on your own polygons'
	@echo 'make test           lint, unit, QGIS and package tests (under 15 minutes)'
	@echo 'make package        the three zips and plugins.xml in dist/ (STORE=1: for the QGIS plugin store)'
	@echo 'make install        put them into your QGIS profile (PROFILES=folder, PROFILE=name for another one)'
	@echo 'make test-servers   tests with real servers        make test-desktop   the real window, screenshots'
	@echo 'make test-long      long tests                     make compat         QGIS 3.40, 3.44, Qt 6 check'
	@echo 'make bench [SIZE=n] compare speeds with others     make lint           style, types, contracts'
	@echo 'make i18n           renew the language files       make docs           renew generated pages'
	@echo 'make contact-sheet  every map type in every language, to look at (TYPES=..., LANGUAGES=en DATA=sample for some)'
	@echo 'make setup          only make this computer ready  make clean          remove what was built'

setup:
	@$(PYTHON) -m tools.setup --for test

demo:
	@$(PYTHON) -m tools.setup --for demo
	@$(PYTHON) -m tools.demo $(if $(INPUT),--input '$(INPUT)') $(if $(DEMO_LANGUAGE),--language '$(DEMO_LANGUAGE)')

test: setup
	@$(VENV) -m tools.check

lint: setup
	@$(VENV) -m tools.check lint

test-servers:
	@$(PYTHON) -m tools.setup --for servers
	@$(VENV) -m tools.check servers

test-desktop:
	@$(PYTHON) -m tools.setup --for desktop
	@$(VENV) -m tools.check desktop

test-long: setup
	@IMSMA_LONG_TESTS=1 $(VENV) -m tools.check unit qgis package

compat:
	@$(PYTHON) -m tools.setup --for compat
	@$(VENV) -m tools.compat

# SIZE=1000000: that many task orders instead of 10,000 and 100,000; ROUNDS=5
bench: setup
	@$(PYTHON) -m tools.peers
	@failed=0; for file in $(wildcard $(CONTESTS:%=benchmarks/%.py)); do \
	  PYTHONPATH=. BENCH_ROUNDS=$(ROUNDS) $(VENV) "$$file" $(SIZE) || failed=1; done; exit $$failed

package:
	@$(PYTHON) -m tools.setup --for demo
	@STORE='$(STORE)' $(PYTHON) -m tools.package

install: package
	@PROFILES='$(PROFILES)' PROFILE='$(PROFILE)' $(PYTHON) -m tools.install

i18n: setup
	@$(PYTHON) -m tools.translations update

docs: setup
	@for name in $(basename $(notdir $(wildcard tools/docs_*.py))); do \
	  QT_QPA_PLATFORM=offscreen $(VENV) -m tools.$$name || exit 1; done

# Data of Bosnia: IMSMA_REAL_DATA, or ../shared/data. Full-size pages stay in build/contact-sheet.
contact-sheet: setup
	@$(VENV) -m tools.contact_sheet --series $(if $(TYPES)$(LANGUAGES)$(DATA),,--docs) \
	  $(if $(TYPES),--types $(TYPES)) $(if $(LANGUAGES),--languages $(LANGUAGES)) $(if $(DATA),--data $(DATA))

clean:
	rm -rf build/profile build/demo dist i18n/*.qm .mypy_cache .ruff_cache .hypothesis .import_linter_cache
