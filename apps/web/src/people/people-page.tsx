import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { unitsQuery } from '../api/queries';
import { usePerson } from '../shell/session';
import { ErrorSentence } from '../ui/error-sentence';
import { PageHead } from '../ui/page-head';
import { AddPerson } from './add-person';
import { ChangePerson } from './change-person';
import { PeopleTable } from './people-table';
import { peopleQuery } from './queries';
import type { Colleague } from './roles';
import { Units } from './units';

/** 机构与人员 of the own organ: who may do what is the server's to say. */
export function PeoplePage() {
  const me = usePerson();
  const mayAdd = me.permissions.includes('accounts.write');
  const mayChange = mayAdd || me.permissions.includes('accounts.secure');
  const people = useQuery({ ...peopleQuery, enabled: mayChange });
  const units = useQuery(unitsQuery).data ?? [];
  const [isAdding, setAdding] = useState(false);
  const [changed, setChanged] = useState<Colleague | null>(null);
  return (
    <>
      <PageHead title="机构与人员" context={me.organ.name}>
        {mayAdd && (
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
      {!mayChange && <p>机构和人员由系统管理员、安全管理员管理。需要更改的，请与其联系</p>}
      {people.isError && <ErrorSentence error={people.error} />}
      {people.data && <PeopleTable people={people.data} units={units} onChange={setChanged} />}
      {me.permissions.includes('organs.write') && <Units units={units} />}
      {isAdding && (
        <AddPerson
          units={units}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
      {changed && (
        <ChangePerson
          key={changed.id}
          person={changed}
          people={people.data ?? []}
          units={units}
          onClose={() => {
            setChanged(null);
          }}
        />
      )}
    </>
  );
}
