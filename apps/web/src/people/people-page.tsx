import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay, usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { FOUND_BY_NAME } from '../ui/found-by-name';
import { PageHead } from '../ui/page-head';
import { AddPerson } from './add-person';
import { ChangePerson } from './change-person';
import { Contacts } from './contacts';
import { Organs } from './organs';
import { PeopleList } from './people-list';
import styles from './people.module.css';
import { type Organ, organsQuery, peopleQuery, unitsOfQuery } from './queries';
import { Units } from './units';

/** 机构与人员 of the own organ and those below it, as far as the person may look after them. */
export function PeoplePage() {
  const may = useMay();
  const own = usePerson().organ;
  const [address, setAddress] = useSearchParams();
  const organs = useQuery(organsQuery).data ?? [];
  const asked = Number(address.get('organ'));
  const organ = organs.find(({ id }) => id === asked) ?? { ...own, ended: false };
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <PageHead title="机构与人员" context={organ.name}>
        {organs.length > 1 && (
          <ChooseOrgan
            organs={organs}
            chosen={organ.id}
            onChoose={(id) => {
              setAddress(id === own.id ? {} : { organ: String(id) });
            }}
          />
        )}
        {may('accounts.write') && !organ.ended && (
          <Button
            type="primary"
            onClick={() => {
              setAdding(true);
            }}
          >
            添加人员
          </Button>
        )}
      </PageHead>
      <OfOrgan
        key={organ.id}
        organ={organ}
        isAdding={isAdding}
        onAdded={() => {
          setAdding(false);
        }}
      />
      {may('organs.write') && <Organs organs={organs} />}
    </>
  );
}

interface OfOrganProps {
  organ: Pick<Organ, 'id' | 'ended'>;
  isAdding: boolean;
  onAdded: () => void;
}

/** The people and the units of one organ. */
function OfOrgan({ organ, isAdding, onAdded }: OfOrganProps) {
  const units = useQuery(unitsOfQuery(organ.id)).data ?? [];
  const asked = useQuery(peopleQuery(organ.id));
  const people = asked.data ?? [];
  const [chosenId, choose] = useState<number | null>(null);
  const chosen = people.find(({ id }) => id === chosenId);
  return (
    <>
      {asked.isError && <ErrorSentence error={asked.error} onRetry={asked.refetch} />}
      {asked.isSuccess && <PeopleList people={people} units={units} onChoose={choose} />}
      <Contacts organ={organ} people={people} />
      <Units organ={organ} units={units} />
      {isAdding && <AddPerson organId={organ.id} units={units} onClose={onAdded} />}
      {chosen && (
        <ChangePerson
          key={chosen.id}
          person={chosen}
          people={people}
          units={units}
          onClose={() => {
            choose(null);
          }}
        />
      )}
    </>
  );
}

interface ChooseOrganProps {
  organs: readonly Organ[];
  chosen: number;
  onChoose: (id: number) => void;
}

/** Whose people and units are shown, where there is more than one organ. */
function ChooseOrgan({ organs, chosen, onChoose }: ChooseOrganProps) {
  return (
    <Select
      aria-label="看哪个机关"
      className={styles.chooseOrgan}
      showSearch={FOUND_BY_NAME}
      value={chosen}
      options={organs.map(({ id, name, ended }) => ({
        value: id,
        label: ended ? `${name}（已撤并）` : name,
      }))}
      onChange={onChoose}
    />
  );
}
