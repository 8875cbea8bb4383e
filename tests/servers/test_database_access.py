"""Who may read a PostgreSQL database, from where the password comes, and what people are told if it does not work."""

from __future__ import annotations

import pytest
from database_kit import StopAfter, connection, hba_lines, read
from qgis.core import QgsApplication, QgsAuthMethodConfig

from imsma_tools.core.base.errors import BadInput, Cancelled
from imsma_tools.core.sources.connections import Connection
from imsma_tools.core.sources.contract import BadAnswer, NotAllowed, Unreachable
from imsma_tools.core.sources.database import failures
from imsma_tools.core.sources.database.address import read_address, split
from imsma_tools.core.sources.database.opening import open_database
from imsma_tools.core.sources.database.qgis_connection import QgisDatabase
from imsma_tools.core.sources.postgis.source import open_postgis

PASSWORD = "s3cret' \\word"


@pytest.fixture(scope="module")
def guarded(postgis_cluster, postgis):
    """A database whose user ``guest`` needs a password and may read one of two tables."""
    postgis.psql("create role guest login password 's3cret'' \\word'; create table open_to_all (id int primary key);"
                 "create table closed (id int primary key); insert into open_to_all values (1);"
                 "grant select on open_to_all to guest;")
    lines = hba_lines(postgis_cluster, postgis, "host all guest 127.0.0.1/32 scram-sha-256",
                      "host all outsider 127.0.0.1/32 reject")
    next(lines)
    yield postgis
    next(lines, None)
    postgis.psql("drop owned by guest; drop role guest;")


def guest(database, **more) -> Connection:
    address = f"host=127.0.0.1 port={database.port} dbname={database.name} user=guest"
    return connection(database, address=address, **more)


@pytest.fixture
def entry(qgis_app):
    """An entry of QGIS's authentication store, with user and password."""
    manager = QgsApplication.authManager()
    manager.setMasterPassword("only for this test", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("guest of the database")
    config.setConfig("username", "guest")
    config.setConfig("password", PASSWORD)
    assert manager.storeAuthenticationConfig(config)
    yield config.id()
    manager.removeAuthenticationConfig(config.id())


def told(given: Connection, kind: type[Exception]) -> str:
    database, _ = open_database(given)
    with pytest.raises(kind) as error:
        database.all("select 1")
    sentence = error.value.sentence()
    assert "s3cret" not in sentence
    return sentence


def test_user_and_password_from_the_authentication_store(guarded, entry):
    given = Connection("tests", "postgis", f"host=127.0.0.1 port={guarded.port} dbname={guarded.name}", authcfg=entry)
    source = open_postgis(given)
    assert [record.key for record in read(source, "open_to_all")] == ["1"]
    assert entry in source.identity and "s3cret" not in source.identity
    source.close()
    by_qgis = QgisDatabase(read_address(given))
    assert [list(row) for row in by_qgis.all("select id from open_to_all")] == [[1]]
    by_qgis.close()


def test_password_from_pgpass_and_the_service_file(guarded, tmp_path, monkeypatch):
    told(guest(guarded), NotAllowed)
    (tmp_path / "pass").write_text("127.0.0.1:*:*:guest:s3cret' \\\\word\n")
    (tmp_path / "pass").chmod(0o600)
    (tmp_path / "services").write_text(f"[office]\nhost=127.0.0.1\nport={guarded.port}\ndbname={guarded.name}\n"
                                       "user=guest\n")
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pass"))
    monkeypatch.setenv("PGSERVICEFILE", str(tmp_path / "services"))
    database, address = open_database(connection(guarded, address="service=office"))
    assert list(database.all("select current_user::text")[0]) == ["guest"]
    assert not address.is_local and address.where == "office"
    database.close()
    assert "not known on this computer" in told(connection(guarded, address="service=nowhere"), NotAllowed)


def test_a_wrong_password(guarded, monkeypatch):
    monkeypatch.setenv("PGPASSWORD", "wrong")
    assert "does not accept user name and password" in told(guest(guarded), NotAllowed)


def test_no_such_database_no_way_in_nobody_there(guarded):
    address = f"host=127.0.0.1 port={guarded.port} user=tester dbname=nowhere"
    assert "no such database" in told(connection(guarded, address=address), NotAllowed)
    outside = f"host=127.0.0.1 port={guarded.port} user=outsider dbname={guarded.name}"
    assert "lets nobody in" in told(connection(guarded, address=outside), NotAllowed)
    assert "cannot be reached" in told(connection(guarded, address="host=127.0.0.1 port=1 dbname=x"), Unreachable)


def test_a_safe_line_that_the_server_does_not_offer(guarded):
    address = f"{guarded.uri} sslmode=require"
    assert "safe line" in told(connection(guarded, address=address), NotAllowed)


def test_a_table_the_user_may_not_read(guarded, monkeypatch):
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    source = open_postgis(guest(guarded))
    assert {table.name for table in source.describe()} == {"open_to_all", "closed"}
    with pytest.raises(NotAllowed, match="no right to read"):
        read(source, "closed")
    assert len(read(source, "open_to_all")) == 1
    source.close()


def test_the_server_takes_a_question_back_after_its_time(postgis):
    database, _ = open_database(connection(postgis, timeout="1"))
    with pytest.raises(Unreachable, match="within 1 seconds"):
        database.all("select pg_sleep(30)")
    database.close()


def test_without_psycopg2_people_are_told_the_same(guarded, qgis_app):
    for address, kind, said in ((f"{guarded.uri} connect_timeout=3", BadAnswer, "no longer there"),
                                ("host=127.0.0.1 port=1 dbname=x", Unreachable, "name of the database, user and")):
        database = QgisDatabase(read_address(connection(guarded, address=address)))
        with pytest.raises(kind, match=said):
            database.all("select * from nowhere_at_all")
    database = QgisDatabase(read_address(connection(guarded)))
    with pytest.raises(Cancelled):
        database.all("select pg_sleep(60)", StopAfter(3))
    database.close()


def test_nothing_can_be_written(postgis):
    database, _ = open_database(connection(postgis))
    with pytest.raises(Exception, match="answers with an error"):
        database.all("create table made (id int); select 1")
    assert postgis.psql("select count(*) from pg_class where relname = 'made';") == [["0"]]
    database.close()


@pytest.mark.parametrize("address, said", [
    ("host=a dbname=b password=hidden1", "password"), ("host=a", "no database"), ("dbname='open", "cannot be read"),
    ("postgresql://u:hidden1@a/b", "cannot be read")])
def test_addresses_that_are_none(address, said):
    with pytest.raises(BadInput, match=said) as error:
        read_address(Connection("tests", "postgis", address))
    assert "hidden1" not in error.value.sentence()


def test_an_address_in_parts():
    assert split("host = 'a b' dbname='it\\'s' port=1") == {"host": "a b", "dbname": "it's", "port": "1"}


@pytest.mark.parametrize("code, kind", [("", failures.LineBroken), ("57P01", failures.LineBroken),
                                        ("08006", failures.LineBroken), ("57014", Unreachable),
                                        ("53200", Unreachable), ("42501", NotAllowed), ("55P03", Unreachable)])
def test_errors_of_a_running_question(code, kind):
    error = failures.running(code, "words of\nthe server", "db on host", 5)
    assert isinstance(error, kind) and error.detail == "words of the server"
    assert isinstance(error, failures.LineBroken) == (kind is failures.LineBroken)
