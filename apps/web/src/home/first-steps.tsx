import { Link } from 'react-router';
import { useMay, usePerson } from '../shell/session';
import { PageHead } from '../ui/page-head';
import { FirstColleague } from './first-colleague';
import { OfficeName } from './office-name';
import { FirstStep } from './first-step';
import firstStepsStyles from './first-steps.module.css';

/** 首次使用: what makes the product useful, in the order in which it is done. */
export function FirstSteps() {
  const person = usePerson();
  const may = useMay();
  const isAdmin = may('organs.write');
  const mayRegister = may('cases.write');
  return (
    <div className={firstStepsStyles.firstSteps}>
      <PageHead
        title={isAdmin ? '三步就能用' : '还没有案件'}
        tab="工作台"
        context={
          isAdmin
            ? '约两分钟。一个人用也行，同事可以以后再加。'
            : mayRegister
              ? '登记第一件，期限自动算出。'
              : '同事登记后，案件和期限都在这里。'
        }
      />
      {isAdmin && (
        <>
          <FirstStep number={1} title="单位名称" isDone={!person.organUnnamed}>
            {person.organUnnamed ? <OfficeName /> : <b>{person.organ.name}</b>}
          </FirstStep>
          <FirstColleague />
        </>
      )}
      <FirstStep number={isAdmin ? 3 : 1} title="放进案件">
        <div className={firstStepsStyles.firstWays}>
          {mayRegister && (
            <Link to="/cases/new">
              <b>登记第一件</b>
              <span className="muted">手边有通知书，照着填就行</span>
            </Link>
          )}
          {may('cases.import') && (
            <Link to="/imports">
              <b>导入台账</b>
              <span className="muted">把 Excel 里的往年案件放进来</span>
            </Link>
          )}
          <Link to="/calculator">
            <b>先算一个期限</b>
            <span className="muted">看看日期怎样数出来</span>
          </Link>
        </div>
      </FirstStep>
    </div>
  );
}
